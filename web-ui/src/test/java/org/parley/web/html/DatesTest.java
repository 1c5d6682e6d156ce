package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.DateBasis;
import org.parley.web.client.FactTime;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-18, 18 Nov 2025",
        "2025-11, Nov 2025",
        "2025, 2025",
        "XXXX-10-24, 24 Oct (year open)",
        "2025-11-18T10:00:00Z, 18 Nov 2025",
        "2025-13-01, 2025-13-01",
        "some day, some day",
        ", date unknown"
    })
    void saysADayInWordsAndInventsNothing(String value, String words) {
        assertThat(Dates.day(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-24, 2025-10-26, DAY, 24–26 Oct 2025",
        "2025-10-30, 2025-11-02, DAY, 30 Oct – 2 Nov 2025",
        "2025-12-30, 2026-01-02, DAY, 30 Dec 2025 – 2 Jan 2026",
        "2025-11-19, 2025-11-19, DAY, 19 Nov 2025",
        "2025-11-19, , DAY, 19 Nov 2025",
        "2025-11-01, 2025-11-30, MONTH, Nov 2025",
        "2025-09-01, 2025-11-30, SEASON, Sep – Nov 2025",
        "2025-11-17, 2025-11-23, WEEK, week of 17 Nov 2025",
        "2025-11-22, 2025-11-23, WEEKEND, weekend of 22 Nov 2025",
        "2025-01-01, 2025-12-31, YEAR, 2025",
        "XXXX-10-24, XXXX-10-26, DAY, 24–26 Oct (year open)",
        ", 2025-10-26, DAY, until 26 Oct 2025",
        ", , , ''"
    })
    void saysATimeAsExactlyAsItIsKnown(String start, String end, String precision, String words) {
        assertThat(Dates.time(new FactTime(start, end, precision))).isEqualTo(words);
    }

    @Test
    void marksAnEstimateAndSaysWhy() {
        ArticleSummary article = dated("2025-11-18", DateBasis.ESTIMATED);
        assertThat(Dates.published(article)).isEqualTo("~18 Nov 2025");
        assertThat(Dates.basis(article)).isEqualTo("estimated");
        assertThat(Dates.why(article)).contains("nobody gave a date");
    }

    @Test
    void hasNoBasisForADateThatIsNotThere() {
        ArticleSummary article = dated(null, DateBasis.ESTIMATED);
        assertThat(Dates.published(article)).isEqualTo("date unknown");
        assertThat(Dates.basis(article)).isEmpty();
    }

    private static ArticleSummary dated(String date, DateBasis basis) {
        return new ArticleSummary(UUID.randomUUID(), null, null, null, date, basis, null, 0, null);
    }
}
