package org.parley.ingest.run.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the graph is behind what was accepted. */
@Schema(name = "Progress")
public record ProgressView(
        @Schema(required = true, description = "Articles that are not in the graph yet, and files not read yet")
        long waiting,

        @Schema(required = true, description = "Articles that are in the graph")
        long processed,

        @Schema(required = true, description = "Articles that failed")
        long failed,

        @Schema(description = "How long the oldest of the waiting has waited; absent when nothing waits") @Nullable
        Long oldestWaitingSeconds) {}
