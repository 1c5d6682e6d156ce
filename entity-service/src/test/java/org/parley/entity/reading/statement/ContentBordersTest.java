package org.parley.entity.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Analysis;

/** Where the words of others end and the narrator's begin. All stories are invented. */
class ContentBordersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nordkraft said the offer was low, sending its shares down.                          | the offer was low
            Ida Berg said Oslo would stay, a day after Nils Aas's call with Riga.               | Oslo would stay
            Driving the news: The ministry wants a deal in May, two officials said.             | The ministry wants a deal in May
            Kaja Vos demanded a payment of $3 million, the mayor's spokesman, Nils Aas, said.   | a payment of $3 million
            Ida Berg has fired the head of the Coast Guard, Nils Aas, two officials said.       | Ida Berg has fired the head of the Coast Guard, Nils Aas
            The ministry denied that Nils Aas had been fired and said he had asked for leave.   | he had asked for leave
            Ida Berg said it had been warned in May, adding that a deal was near.               | it had been warned in May
            """)
    void reportedWordsEndWhereTheNarratorGoesOn(String text, String content) {
        assertThat(contents(text)).contains(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg told NTB that she reported a crack in the wall to the mayor.            | a crack in the wall to the mayor
            Ida Berg said she was "not told the truth by those who should have told it".     | by those who should have told it
            """)
    void whatIsDoneToSomethingIsNoStatement(String text, String content) {
        assertThat(contents(text)).isNotEmpty().doesNotContain(content);
    }

    private static List<String> contents(String text) {
        Analysis analysis = ReadingFixture.read(text);
        return analysis.statements().stream()
                .map(statement -> text.substring(
                        statement.content().start(), statement.content().end()))
                .toList();
    }

    @Test
    void whoHasSpokenByNameInTheSentenceGoesOn() {
        Analysis analysis = ReadingFixture.read(
                "Ola Holm said the plan was sound. Nils Aas said he had seen no step, though he acknowledged that leaders were busy.");

        assertThat(analysis.statements())
                .extracting(statement -> statement.speaker().toString())
                .satisfies(speakers -> assertThat(speakers.getLast()).isEqualTo(speakers.get(1)));
    }
}
