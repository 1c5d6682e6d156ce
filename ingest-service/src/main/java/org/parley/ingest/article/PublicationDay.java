package org.parley.ingest.article;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/** What can be a day of publication: none that is still to come, wherever on earth the outlet is. */
public final class PublicationDay {

    /** Where a day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private PublicationDay() {}

    public static boolean isStillToCome(@Nullable LocalDate day, Clock clock) {
        return day != null && day.isAfter(LocalDate.now(clock.withZone(EARLIEST)));
    }

    /** Refuses what a person says of one article; what a file says of itself is taken, and told beside it. */
    static void check(@Nullable LocalDate day, Clock clock) {
        if (isStillToCome(day, clock)) {
            throw new IngestException(
                    ErrorCode.FIELD_INVALID,
                    "The field “publishedAt” lies in the future: " + day
                            + ". Give the day on which the article was published, or leave it empty if nobody knows.");
        }
    }
}
