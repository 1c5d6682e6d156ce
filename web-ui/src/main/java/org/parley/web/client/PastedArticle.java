package org.parley.web.client;

import org.jspecify.annotations.Nullable;

/** One article as text. Only the text is required. */
public record PastedArticle(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String publishedAt,
        String text) {}
