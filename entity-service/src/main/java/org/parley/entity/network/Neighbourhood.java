package org.parley.entity.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.page.EntityRef;

/**
 * An entity and those around it.
 *
 * @param links of the entity with those shown, and of those shown with each other
 * @param total how many neighbours there are, shown or not
 */
public record Neighbourhood(EntityRef entity, List<Neighbour> neighbours, List<Link> links, long total) {

    /**
     * Somebody or something linked to the entity.
     *
     * @param links how many facts and statements link them
     * @param origins how many had these first hand
     * @param latest when the latest article about it was published
     */
    public record Neighbour(
            EntityRef entity,
            long links,
            long origins,
            @Nullable LocalDate latest) {}

    /**
     * That two entities are linked.
     *
     * @param id of the fact or statement with the most origins
     * @param label of that one
     * @param origins of that one
     * @param links how many facts and statements there are between the two
     */
    public record Link(UUID one, UUID other, LinkKind kind, UUID id, String label, int origins, long links) {}
}
