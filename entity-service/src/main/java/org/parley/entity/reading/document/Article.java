package org.parley.entity.reading.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Analysis.DateBasis;

/**
 * An article as it comes in, or with what its text told about itself.
 *
 * @param file base name, or another name by which the caller knows it
 * @param outlet null while unknown
 * @param publishedAt null while unknown
 */
public record Article(
        String file,
        String text,
        @Nullable String outlet,
        @Nullable LocalDate publishedAt,
        DateBasis publishedAtBasis) {

    /** With the outlet and date that someone gave, either of which may be null. */
    public static Article given(String file, String text, @Nullable String outlet, @Nullable LocalDate publishedAt) {
        return new Article(file, text, outlet, publishedAt, publishedAt == null ? DateBasis.UNKNOWN : DateBasis.GIVEN);
    }

    public Article withOutlet(String found) {
        return new Article(file, text, found, publishedAt, publishedAtBasis);
    }

    /** The date as the article's own text tells it. */
    public Article withDateFromText(LocalDate found) {
        return new Article(file, text, outlet, found, DateBasis.TEXT);
    }
}
