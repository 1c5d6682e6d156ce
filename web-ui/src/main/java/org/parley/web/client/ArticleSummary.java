package org.parley.web.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article without its text. {@code outlet} is null when nobody knows it. */
public record ArticleSummary(
        UUID id,
        @Nullable String file,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String publishedAt,
        @Nullable DateBasis publishedAtBasis,
        @Nullable Instant receivedAt,
        int claims,
        @Nullable String excerpt) {}
