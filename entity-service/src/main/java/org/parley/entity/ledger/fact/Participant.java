package org.parley.entity.ledger.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event: an entity, or the words for a party without a name. Exactly one of the two is there.
 *
 * @param part null where it is not sure, or where all take part alike
 */
public record Participant(
        @Nullable UUID entity,
        @Nullable String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Involvement part) {

    /** What one has to do with what is done to a person. */
    public enum Involvement {
        /** Whoever does it. */
        BY,
        /** The one whom it befalls. */
        OF
    }

    public static Participant named(UUID entity, @Nullable Involvement part) {
        return new Participant(entity, null, part);
    }

    public static Participant unnamed(String text, @Nullable Involvement part) {
        return new Participant(null, text, part);
    }
}
