package org.parley.ingest.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as it comes in: its text exactly as it shall be kept, and what is known about it. */
public record Draft(
        String text,
        Metadata metadata,
        @Nullable String language,
        @Nullable String file,
        @Nullable UUID runId,
        String receivedBy) {}
