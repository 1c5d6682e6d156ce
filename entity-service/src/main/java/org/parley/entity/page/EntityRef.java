package org.parley.entity.page;

import java.util.UUID;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.reading.analysis.EntityType;

/** An entity as pages name it. */
public record EntityRef(UUID id, EntityType type, String name) {

    public static EntityRef of(EntityRow row) {
        return new EntityRef(row.id, row.type, row.name);
    }
}
