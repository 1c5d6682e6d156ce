package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person decided and why, and who undid it. */
public record Decision(
        UUID id,
        Kind kind,
        String label,
        String reason,
        String decidedBy,
        Instant decidedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    /** What can be decided. */
    public enum Kind {
        SAME,
        APART,
        REJECT,
        RULE,
        @JsonEnumDefaultValue
        UNCLEAR
    }

    public boolean undone() {
        return undoneAt != null;
    }
}
