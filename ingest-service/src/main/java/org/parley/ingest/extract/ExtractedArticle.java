package org.parley.ingest.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The text of an article, and what its file says about it. */
public record ExtractedArticle(
        String text,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable LocalDate publishedAt,
        @Nullable String language) {}
