package org.parley.ingest.article.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article that is pasted rather than uploaded. */
public record NewArticle(
        @Nullable String title,
        @Schema(description = "Who published it") @Nullable String outlet,
        @Schema(description = "http or https") @Nullable String url,

        @Schema(description = "An ISO 8601 date; of a timestamp the date is taken", examples = "2025-11-19") @Nullable
        String publishedAt,

        @Schema(required = true, description = "Kept exactly as it is: all offsets count its code points") @Nullable
        String text) {}
