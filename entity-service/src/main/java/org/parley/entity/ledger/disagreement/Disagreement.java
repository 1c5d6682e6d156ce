package org.parley.entity.ledger.disagreement;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.parley.entity.ledger.StableId;

/**
 * Where claims do not agree. It is shown, never resolved by a machine.
 *
 * @param slot what they disagree on: role, date, status, words, strength
 * @param about the entity, fact or statement that it is about, and the facts of the sides
 * @param sides at least two, each with the claims that take it, by their value
 */
public record Disagreement(UUID id, Kind kind, String slot, Set<UUID> about, List<Side> sides) {

    public Disagreement {
        about = Collections.unmodifiableSet(new TreeSet<>(about));
        sides = List.copyOf(sides);
    }

    /** How claims fail to agree. */
    public enum Kind {
        /** They can't both be true of the same thing at the same time. */
        CONTRADICTION,
        /** Both are true, at different times. */
        CHANGE,
        /** One says more, or otherwise, than the other without excluding it. */
        DIVERGENCE,
        /** One utterance in different words. */
        QUOTE_DRIFT
    }

    /** One side: what it says, and where. */
    public record Side(String value, List<UUID> claims) {

        public Side {
            claims = List.copyOf(claims);
        }
    }

    /** The id of the disagreement on this slot of that thing: there is at most one. */
    public static UUID id(String slot, UUID of) {
        return StableId.of("disagreement", slot, of);
    }
}
