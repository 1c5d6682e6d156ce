package org.parley.entity.ledger.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in an event: an entity, or the words for a party without a name. Exactly one of the two is there. */
public record Participant(@Nullable UUID entity, @Nullable String text) {

    public static Participant named(UUID entity) {
        return new Participant(entity, null);
    }

    public static Participant unnamed(String text) {
        return new Participant(null, text);
    }
}
