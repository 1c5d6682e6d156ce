package org.parley.entity.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.EntityRow;

/** An entity and how much is told of it. */
public record EntityActivity(
        EntityRef entity,
        int articles,
        int claims,
        @Nullable LocalDate latest) {

    static EntityActivity of(EntityRow row) {
        return new EntityActivity(EntityRef.of(row), row.articles, row.claims, row.latest);
    }
}
