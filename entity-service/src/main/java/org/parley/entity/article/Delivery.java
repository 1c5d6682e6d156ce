package org.parley.entity.article;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.entity.platform.Storable;
import org.parley.entity.reading.analysis.Analysis.DateBasis;

/**
 * A version of an article as the ingest-service hands it over.
 *
 * @param version counts up from 1; a higher one replaces a lower one
 * @param file the name under which it came, if it came as a file
 * @param outlet null while unknown
 * @param publishedAtBasis null counts as given where there is a date, and as unknown where there is none
 * @param sha256 of the text; reckoned where it is not given
 */
public record Delivery(
        @Positive int version,
        @Storable @Size(max = 1000) @Nullable String file,
        @Storable @Size(max = 2000) @Nullable String title,
        @Storable @Size(max = 500) @Nullable String outlet,
        @Storable @Size(max = 4000) @Nullable String url,
        @Storable @Nullable LocalDate publishedAt,
        @Nullable DateBasis publishedAtBasis,
        @Storable @Size(max = 35) @Nullable String language,
        @Storable @Size(max = 64) @Nullable String sha256,
        @NotNull String text) {

    Delivery withoutText() {
        return withText("");
    }

    Delivery withText(String its) {
        return new Delivery(version, file, title, outlet, url, publishedAt, publishedAtBasis, language, sha256, its);
    }

    DateBasis basis() {
        if (publishedAt == null) {
            return DateBasis.UNKNOWN;
        }
        return publishedAtBasis == null || publishedAtBasis == DateBasis.UNKNOWN ? DateBasis.GIVEN : publishedAtBasis;
    }
}
