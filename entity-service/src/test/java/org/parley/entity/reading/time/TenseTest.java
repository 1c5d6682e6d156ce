package org.parley.entity.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a weekday looks, and what is reckoned from an event that has no date. */
class TenseTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 15);

    private final TimeNormaliser normaliser = new TimeNormaliser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Holm urged the guild on Monday to join Saturday's talks. | Saturday             | 2031-05-17
            Holm told the guild to attend Saturday’s session.       | Saturday              | 2031-05-17
            Holm urged the guild on Monday to join the talks.       | on Monday             | 2031-05-12
            The guild failed to attend Saturday's session.          | Saturday              | 2031-05-10
            The guild cannot attend Saturday's session.             | Saturday              | 2031-05-17
            The guild has boycotted Saturday's vote.                | Saturday              | 2031-05-10
            The guild called for rallies on Saturday.               | on Saturday           | 2031-05-17
            Guards were called for a meeting on Saturday.           | on Saturday           | 2031-05-10
            Berg left on Saturday, a day after Holm was freed.      | a day after           | null
            Berg left two days before the vote.                     | two days before       | null
            The day before the vote was quiet.                      | The day before        | null
            Berg left on Tuesday. Two days before, Holm had come.   | Two days before       | 2031-05-11
            Berg left on Tuesday. Holm came the day before.         | the day before        | 2031-05-12
            Berg left two days before Monday's vote.                | two days before Monday | 2031-05-10
            Berg left a day after Saturday's attack.                | a day after Saturday  | 2031-05-11
            Berg, who is flying to Oslo on Saturday, smiled.        | on Saturday           | 2031-05-17
            On Saturday Berg flies to Oslo.                         | On Saturday           | 2031-05-17
            Norway set up a fund in December.                       | December              | 2030-12
            They should wait: Berg left on Saturday.                | on Saturday           | 2031-05-10
            Berg had been due to come on Saturday.                  | on Saturday           | 2031-05-10
            Berg was flying to Oslo on Saturday.                    | on Saturday           | 2031-05-10
            """, nullValues = "null")
    void looksBackOrAhead(String text, String phrase, String value) {
        assertThat(normaliser.find(text, PUBLISHED))
                .filteredOn(found -> text.substring(found.start(), found.end()).equals(phrase))
                .singleElement()
                .satisfies(found -> assertThat(found.value().edtf()).isEqualTo(value));
    }
}
