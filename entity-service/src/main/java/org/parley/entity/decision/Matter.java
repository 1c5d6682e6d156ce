package org.parley.entity.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is about, in terms that outlast every new derivation.
 *
 * @param one designations on the one side, for SAME and APART
 * @param other designations on the other side
 * @param claim for REJECT
 * @param disagreement for RULE
 * @param value the side that holds, for RULE; null when it is no disagreement
 * @param label one line that tells it
 */
public record Matter(
        List<UUID> one,
        List<UUID> other,
        @Nullable UUID claim,
        @Nullable UUID disagreement,
        @Nullable String value,
        String label) {

    public Matter {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    static Matter ofNames(List<UUID> one, List<UUID> other, String label) {
        return new Matter(one, other, null, null, null, label);
    }
}
