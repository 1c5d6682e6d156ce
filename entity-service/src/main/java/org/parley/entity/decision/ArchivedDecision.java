package org.parley.entity.decision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision with all that there is to know of it. */
public record ArchivedDecision(
        UUID id,
        DecisionKind kind,
        Matter matter,
        String reason,
        String decidedBy,
        Instant decidedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {}
