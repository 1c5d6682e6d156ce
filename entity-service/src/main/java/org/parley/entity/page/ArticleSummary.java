package org.parley.entity.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.article.ArticleRow;
import org.parley.entity.reading.analysis.Analysis.DateBasis;

/**
 * An article in a list.
 *
 * @param outlet null while unknown
 * @param claims how many it makes
 * @param excerpt the beginning of its body
 */
public record ArticleSummary(
        UUID id,
        @Nullable String file,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate publishedAt,
        DateBasis publishedAtBasis,
        Instant receivedAt,
        int claims,
        String excerpt) {

    public static ArticleSummary of(ArticleRow row) {
        return new ArticleSummary(
                row.id,
                row.file,
                row.title,
                row.outlet,
                row.publishedAt,
                row.publishedAtBasis,
                row.receivedAt,
                row.claims,
                row.excerpt);
    }
}
