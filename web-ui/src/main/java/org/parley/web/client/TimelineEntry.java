package org.parley.web.client;

import org.jspecify.annotations.Nullable;

/** A fact or a statement at its place in time: from the day {@code start} to the day {@code end}. */
public record TimelineEntry(
        @Nullable String start,
        @Nullable String end,
        @Nullable Fact fact,
        @Nullable Statement statement) {}
