package org.parley.entity.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeNormaliserTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 15);

    private final TimeNormaliser normaliser = new TimeNormaliser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Delegates met from May 2–4 in Oslo.                     | May 2–4                | 2031-05-02/2031-05-04 | DAY
            They will meet on May 20 and 21.                        | May 20 and 21          | 2031-05-20/2031-05-21 | DAY
            They will meet on 20 and 21 May.                        | 20 and 21 May          | 2031-05-20/2031-05-21 | DAY
            They held talks from 2 to 4 May.                        | 2 to 4 May             | 2031-05-02/2031-05-04 | DAY
            The merger closed on 28 February 2029.                  | 28 February 2029       | 2029-02-28 | DAY
            The minister resigned on Tuesday, May 13, 2031.         | Tuesday, May 13, 2031  | 2031-05-13 | DAY
            The envoys will meet on Nov. 19.                        | Nov. 19                | 2031-11-19 | DAY
            The court ruled on Dec. 3 that the sale was void.       | Dec. 3                 | 2030-12-03 | DAY
            The court ruled in August that the sale was void.       | August                 | 2030-08 | MONTH
            The summit will open in August.                         | August                 | 2031-08 | MONTH
            The premier arrived on Wednesday.                       | on Wednesday           | 2031-05-14 | DAY
            The premier will arrive on Wednesday.                   | on Wednesday           | 2031-05-21 | DAY
            The premier is due to arrive on Thursday.               | on Thursday            | 2031-05-15 | DAY
            The site reported today (Thursday) that they had met.   | today (Thursday)       | 2031-05-15 | DAY
            He flew home last night.                                | last night             | 2031-05-14 | DAY
            They will meet this week.                               | this week              | 2031-05-12/2031-05-18 | WEEK
            They met earlier in the week.                           | earlier in the week    | 2031-05-12/2031-05-15 | WEEK
            They met last weekend.                                  | last weekend           | 2031-05-10/2031-05-11 | WEEKEND
            He is expected to meet them over the weekend.           | over the weekend       | 2031-05-17/2031-05-18 | WEEKEND
            He met them over the weekend.                           | over the weekend       | 2031-05-10/2031-05-11 | WEEKEND
            Inflation fell in the third quarter of 2030.            | the third quarter of 2030 | 2030-07/2030-09 | MONTH
            The firm was founded in 1987.                           | 1987                   | 1987 | YEAR
            The treaty was drafted two years ago.                   | two years ago          | 2029 | YEAR
            Votes were counted three days ago.                      | three days ago         | 2031-05-12 | DAY
            The strike began last month.                            | last month             | 2031-04 | MONTH
            A ceasefire held through last winter.                   | last winter            | 2030-12/2031-02 | SEASON
            Sanctions were imposed in the 1990s.                    | the 1990s              | 1990/1999 | YEAR
            The road is shut from next Friday to 1 October 2031.    | from next Friday to 1 October 2031 | 2031-05-23/2031-10-01 | DAY
            Talks will be held between now and June 20.             | between now and June 20 | 2031-05-15/2031-06-20 | DAY
            The border opened 26 June to 28 June in 2030.           | 26 June to 28 June in 2030 | 2030-06-26/2030-06-28 | DAY
            The order came two weeks and two days ago.              | two weeks and two days ago | 2031-04-29 | DAY
            The vote fell two weeks before 13 May 2030.             | two weeks before 13 May 2030 | 2030-04-29 | DAY
            Work begins on Monday two weeks from now.               | on Monday two weeks from now | 2031-05-26 | DAY
            Sales rose in the last four months of 2030.             | the last four months of 2030 | 2030-09/2030-12 | MONTH
            Profits fell over the past two quarters.                | the past two quarters  | 2030-10/2031-03 | MONTH
            They will meet on Monday of the following week.         | on Monday of the following week | 2031-05-19 | DAY
            It lasted from 2014 through May 2018.                   | from 2014 through May 2018 | 2014/2018-05 | YEAR
            The ministers last met on 2031-03-09 in Vienna.         | 2031-03-09             | 2031-03-09 | DAY
            """)
    void readsTimesOfNews(String text, String phrase, String value, String precision) {
        List<TimePhrase> found = normaliser.find(text, PUBLISHED);

        assertThat(found).hasSize(1);
        TimePhrase only = found.getFirst();
        assertThat(text.substring(only.start(), only.end())).isEqualTo(phrase);
        assertThat(only.value().edtf()).isEqualTo(value);
        assertThat(only.value().precision()).hasToString(precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They held talks from 2 to 4 May.     | XXXX-05-02/XXXX-05-04
            They held talks in May.              | XXXX-05
            They held talks on 2 May 2030.       | 2030-05-02
            They held talks this week.           |
            They held talks on Wednesday.        |
            """)
    void leavesOpenWhatAnUndatedTextDoesNotSay(String text, String value) {
        List<TimePhrase> found = normaliser.find(text, null);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().value().edtf()).isEqualTo(value);
    }

    @Test
    void takesWhatWasMovedForTwoTimes() {
        List<TimePhrase> found = normaliser.find("The hearing was moved from Monday to 27 May.", PUBLISHED);

        assertThat(found).extracting(phrase -> phrase.value().edtf()).containsExactly("2031-05-12", "2031-05-27");
    }

    @Test
    void reckonsFromTheDayLastSpokenOf() {
        List<TimePhrase> found = normaliser.find(
                "The meeting of April 20 came a week after both sides met. Two days later they signed.", PUBLISHED);

        assertThat(found).extracting(phrase -> phrase.value().edtf()).containsExactly("2031-04-20", "2031-04-22");
        assertThat(found.getLast().anchor()).isEqualTo(LocalDate.of(2031, 4, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Earlier in the day", "Later that day", "Later in the morning", "A few hours later"})
    void takesPartsOfADayForTheDaySpokenOf(String phrase) {
        List<TimePhrase> found =
                normaliser.find("They met in Oslo on April 20. " + phrase + ", workers marched.", PUBLISHED);

        assertThat(found).extracting(time -> time.value().edtf()).containsExactly("2031-04-20", "2031-04-20");
    }

    @Test
    void whatCameLaterIsNotAheadOfTheDay() {
        assertThat(normaliser.find("They took the port two weeks later.", PUBLISHED))
                .extracting(phrase -> phrase.value().edtf())
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prime Minister Theresa May may march on.
            The Sunday Times named the donor.
            Some 2000 people fled, and 1950 troops came.
            It is the second attempt.
            They meet every Monday.
            The talks are to last three days.
            """)
    void takesNothingElseForTimes(String text) {
        assertThat(normaliser.find(text, PUBLISHED)).isEmpty();
    }
}
