package org.parley.entity.ledger.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.StableId;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.reading.analysis.EntityType;

/**
 * One entity: the designations that mean it.
 *
 * @param id that of its main designation, so it stays while names come and go
 * @param designations in the order of their ids
 * @param reasons why they were taken for one; empty for an entity of one designation
 */
public record Identity(UUID id, EntityType type, List<Designation> designations, List<Reason> reasons) {

    public Identity {
        designations = List.copyOf(designations);
        reasons = List.copyOf(reasons);
    }

    /** The id of the entity whose main designation has this name, or is this one where its name has several bearers. */
    public static UUID anchor(UUID designation) {
        return StableId.of("entity", designation);
    }

    /**
     * Why two names were taken for one.
     *
     * @param names the keys of the two
     * @param decision the id of the person's ruling behind it, or null where the names speak for themselves
     */
    public record Reason(
            String reason, List<String> names, @Nullable UUID decision) {

        public Reason {
            names = List.copyOf(names);
        }
    }
}
