package org.parley.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/** What is known about an article besides its text. Whatever is null is not known. */
@Embeddable
public record Metadata(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Column(name = "published_at") @Nullable LocalDate publishedAt,

        @Column(name = "published_at_basis") @Enumerated(EnumType.STRING)
        DateBasis publishedAtBasis) {

    public static final Metadata NONE = new Metadata(null, null, null, null, DateBasis.UNKNOWN);

    private static final int LAST_YEAR = 9999;
    private static final int ISO_DATE_LENGTH = "2025-11-19".length();

    /** Metadata as a person gave it: blank means nothing; FIELD_INVALID says which field can't be right, and why. */
    public static Metadata given(
            @Nullable String title, @Nullable String outlet, @Nullable String url, @Nullable String publishedAt) {
        return NONE.withTitle(title).withOutlet(outlet).withUrl(url).withPublishedAt(publishedAt);
    }

    public Metadata withTitle(@Nullable String given) {
        return new Metadata(line("title", given, 1000), outlet, url, publishedAt, publishedAtBasis);
    }

    public Metadata withOutlet(@Nullable String given) {
        return new Metadata(title, line("outlet", given, 200), url, publishedAt, publishedAtBasis);
    }

    public Metadata withUrl(@Nullable String given) {
        return new Metadata(title, outlet, webAddress(line("url", given, 2000)), publishedAt, publishedAtBasis);
    }

    public Metadata withPublishedAt(@Nullable String given) {
        LocalDate date = date(line("publishedAt", given, 100));
        return new Metadata(title, outlet, url, date, date == null ? DateBasis.UNKNOWN : DateBasis.GIVEN);
    }

    /** This, with `other` for what this says nothing about. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title != null ? title : other.title,
                outlet != null ? outlet : other.outlet,
                url != null ? url : other.url,
                publishedAt != null ? publishedAt : other.publishedAt,
                publishedAt != null ? publishedAtBasis : other.publishedAtBasis);
    }

    private static @Nullable String line(String field, @Nullable String given, int limit) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String stripped = given.strip();
        if (stripped.length() > limit) {
            throw invalid(field, "is longer than " + limit + " characters. Shorten it.");
        }
        if (!stripped.codePoints().allMatch(Metadata::fitsALine)) {
            throw invalid(field, "holds a line break or another control character. Write it as one line of text.");
        }
        return stripped;
    }

    private static boolean fitsALine(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }

    private static @Nullable String webAddress(@Nullable String given) {
        if (given == null) {
            return null;
        }
        try {
            URI uri = new URI(given);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
                return given;
            }
        } catch (URISyntaxException malformed) {
            throw invalid("url", "is not a web address: " + malformed.getReason() + ". Copy it from the browser.");
        }
        throw invalid("url", "is not a web address. It begins with http:// or https://.");
    }

    private static @Nullable LocalDate date(@Nullable String given) {
        if (given == null) {
            return null;
        }
        // A full timestamp is taken by its date, as the outlet's own clock has it.
        boolean timestamp = given.length() > ISO_DATE_LENGTH && given.charAt(ISO_DATE_LENGTH) == 'T';
        try {
            LocalDate date = LocalDate.parse(timestamp ? given.substring(0, ISO_DATE_LENGTH) : given);
            if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
                throw invalid("publishedAt", "lies outside of the years 1 to " + LAST_YEAR + ".");
            }
            return date;
        } catch (DateTimeException notADate) {
            throw invalid("publishedAt", "is not a date: “" + given + "”. Write it like 2025-11-19.");
        }
    }

    private static IngestException invalid(String field, String reason) {
        return new IngestException(ErrorCode.FIELD_INVALID, "The field “" + field + "” " + reason);
    }
}
