package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an entity has to do with.
 *
 * @param links between the entity and its neighbours, and among these: the strongest of each pair
 * @param total how many neighbours there are, shown or not
 */
public record Neighbourhood(EntityRef entity, List<Neighbour> neighbours, List<Link> links, long total) {

    /** One of them: how many facts and statements join the two, from how many origins. */
    public record Neighbour(
            EntityRef entity,
            int links,
            int origins,
            @Nullable String latest) {}

    /**
     * What joins two entities.
     *
     * @param id of the fact or statement of most origins
     * @param links how many facts and statements join them altogether
     */
    public record Link(UUID one, UUID other, Kind kind, UUID id, String label, int origins, int links) {

        /** Whether it joins these two. */
        public boolean joins(UUID here, UUID there) {
            return one.equals(here) && other.equals(there) || one.equals(there) && other.equals(here);
        }
    }

    /** Through what two entities are joined. */
    public enum Kind {
        RELATION,
        EVENT,
        STATEMENT,
        @JsonEnumDefaultValue
        UNCLEAR
    }

    public Neighbourhood {
        neighbours = Lists.orEmpty(neighbours);
        links = Lists.orEmpty(links);
    }
}
