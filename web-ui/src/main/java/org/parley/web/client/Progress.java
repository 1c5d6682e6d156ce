package org.parley.web.client;

import org.jspecify.annotations.Nullable;

/** How much is on its way into the graph. */
public record Progress(
        long waiting, long processed, long failed, @Nullable Long oldestWaitingSeconds) {}
