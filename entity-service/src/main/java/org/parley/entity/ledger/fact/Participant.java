package org.parley.entity.ledger.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Involvement;

/**
 * Who takes part in an event: an entity, or the words for a party without a name. Exactly one of the two is there.
 *
 * @param part null where all take part alike, where it is not told, or where articles tell two
 */
public record Participant(
        @Nullable UUID entity,
        @Nullable String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Involvement part) {

    public static Participant named(UUID entity, @Nullable Involvement part) {
        return new Participant(entity, null, part);
    }

    public static Participant unnamed(String text, @Nullable Involvement part) {
        return new Participant(null, text, part);
    }
}
