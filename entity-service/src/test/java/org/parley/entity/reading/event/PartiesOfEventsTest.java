package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Event;

/** Who takes part where a plural, a list or a plan stands for them, and what is only prepared. All stories are invented. */
class PartiesOfEventsTest {

    private static final String DATELINE = "Oslo, March 4, 2026\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two ministers, Ida Berg and Nils Aas, met in Riga on Monday.                      | MEETING HELD Ida Berg, Nils Aas in Riga
            The envoys – Ida Berg and Nils Aas – met in Riga on Monday.                       | MEETING HELD Ida Berg, Nils Aas in Riga
            The presidents of Norway and Sweden, Ida Berg and Nils Aas, met in Riga.          | MEETING HELD Ida Berg, Nils Aas in Riga
            The heads of both banks, Ida Berg and Nils Aas, signed an accord in Riga.         | AGREEMENT HELD Ida Berg, Nils Aas in Riga
            Envoys of Norway, Sweden and Ghana will meet in Riga in May.                      | MEETING PLANNED Norway, Sweden, Ghana in Riga
            The foreign ministers of Chad, Ghana and the United Kingdom met in Riga in May.   | MEETING HELD Chad, Ghana, United Kingdom in Riga
            Delegations from Norway and Sweden met in Riga on Monday.                         | MEETING HELD Norway, Sweden in Riga
            Ida Berg held a call with the foreign ministers of Chad, Ghana and Togo.          | CALL HELD Ida Berg, Chad, Ghana, Togo
            The council discussed a plan by Sweden to send troops to Mali.                    | MOBILIZATION PLANNED Sweden, Mali
            The council discussed Sweden's plan to send troops to Mali.                       | MOBILIZATION PLANNED Sweden, Mali
            Ida Berg arrived in Riga after visits to Ghana and Togo.                          | VISIT HELD Ida Berg in Ghana
            Ida Berg said after talks in Riga with Nils Aas that the plan was sound.          | TALKS HELD Nils Aas, Ida Berg in Riga
            Preparations for a meeting between Ida Berg and Nils Aas could take weeks.        | MEETING PLANNED Ida Berg, Nils Aas
            General elections in Norway are due by the end of the year.                       | ELECTION PLANNED  in Norway
            Nils Aas is still awaiting trial in Riga.                                         | HEARING PLANNED Nils Aas in Riga
            Ministers signed a memorandum on a wind farm in Bergen in Riga.                   | AGREEMENT HELD Ministers in Riga
            Ida Berg and Nils Aas met for dinner at the invitation of the foreign ministry in Riga. | MEETING HELD Ida Berg, Nils Aas
            Ida Berg is due to fly to Riga. The visit was first set for February but was pushed back. | VISIT PLANNED Ida Berg in Riga
            Ida Berg met Nils Aas in Riga on Monday. The meeting had been postponed from 18 February. | MEETING HELD Ida Berg, Nils Aas in Riga
            A bridge collapsed in Riga on Monday, killing three.                              | DISASTER HELD  in Riga
            Nine died when a dam burst near Riga on Monday.                                   | DISASTER HELD  in Riga
            """)
    void readsWhoTakesPart(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sweden will not accept any agreement reached by Norway and Ghana.",
                "Norway would talk, provided that Sweden drops its objection.",
                "Talks collapsed. The bank failed in May. The fever broke on Monday in Riga.",
                "The council discussed a plan by Sweden."
            })
    void tellsNothingOfWhatIsNotSaid(String text) {
        assertThat(ReadingFixture.events(DATELINE + text))
                .noneMatch(event -> event.matches("(?:AGREEMENT|CONCESSION|DISASTER|MOBILIZATION) .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kaja Vos phoned Lars Holm. Ida Berg has just finished a video call with the foreign ministers of Chad, Togo and Ghana.",
                "Kaja Vos met Lars Holm. Ida Berg later held talks with the leaders of Chad and Togo."
            })
    void ministersOfNamedCountriesAreNobodyToldOfBefore(String text) {
        assertThat(ReadingFixture.events(text))
                .noneMatch(
                        event -> event.contains("Kaja Vos") && (event.contains("Ida Berg") || event.contains("Togo")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As ministers quit on Monday, Ida Berg dismissed Nils Aas.                  | 2026-03-02
            When rebels seized Bergen on Monday, Norway closed its embassy.            | 2026-03-02
            Norway recalled the May 3, 2025 attack in which rebels kidnapped Nils Aas.  | 2025-05-03
            Ida Berg, who is flying to Riga on Friday, smiled.                         | 2026-03-06
            """)
    void aDayNearByDatesIt(String text, String start) {
        assertThat(ReadingFixture.read(DATELINE + text).events())
                .extracting(Event::time)
                .filteredOn(time -> time != null)
                .extracting(Event.When::start)
                .contains(start);
    }
}
