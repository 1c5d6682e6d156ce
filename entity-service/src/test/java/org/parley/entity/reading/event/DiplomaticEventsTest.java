package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Event;

/** Who comes with a delegation, what those who travel do there, who stays away, and who comes into which office. */
class DiplomaticEventsTest {

    private static final String DATELINE = "Oslo, March 4, 2026\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A delegation of the European Commission visited Sweden on Monday.                 | VISIT HELD European Commission in Sweden
            A Norwegian delegation headed by Ida Berg met Nils Aas in Oslo.                   | MEETING HELD Ida Berg, Nils Aas in Oslo
            An IMF team led by Ida Berg visited Sweden last week.                             | VISIT HELD Ida Berg in Sweden
            Ida Berg spoke at a news conference in Stockholm on Monday.                       | BRIEFING HELD Ida Berg in Stockholm
            Ida Berg is due to give her monthly news conference on Friday.                    | BRIEFING PLANNED Ida Berg
            Norway and Sweden have been engaged in secret negotiations for weeks.             | NEGOTIATIONS ONGOING Norway, Sweden
            Talks between Norway and Sweden are expected to be difficult.                     | TALKS PLANNED Norway, Sweden
            Ida Berg did not attend the summit in Stockholm on Monday.                        | SUMMIT HELD  in Stockholm
            Ida Berg will skip next week's summit in Stockholm.                               | SUMMIT PLANNED  in Stockholm
            Nils Aas denied the claims and Labour has accused Ida Berg of fraud.              | CRITICISM HELD Labour, Ida Berg
            Ida Berg is to become the cabinet's chief adviser.                                | APPOINTMENT PLANNED Ida Berg
            The board named Ida Berg interim chairwoman.                                      | APPOINTMENT HELD The board, Ida Berg
            The post will be filled by Ida Berg.                                              | APPOINTMENT PLANNED Ida Berg
            Ida Berg will take the helm in June.                                              | APPOINTMENT PLANNED Ida Berg
            Nils Aas will be replaced by Ida Berg, the company said.                          | APPOINTMENT PLANNED Ida Berg
            Negotiators from Norway and Hezbollah resumed talks in Oslo.                      | TALKS ONGOING Norway, Hezbollah in Oslo
            The leaders of Norway and Sweden met in Bergen on Monday.                         | MEETING HELD Norway, Sweden in Bergen
            Nordic leaders opened a summit in the Swedish capital on Monday, with the war in Chad high on the agenda. | SUMMIT HELD Nordic leaders in Sweden
            Nordic leaders opened a summit in the Swedish capital on Monday. They left Stockholm.  | SUMMIT HELD Nordic leaders in Stockholm
            The UN's envoy, Ida Berg, is due to travel to Stockholm on Friday.                | VISIT PLANNED Ida Berg in Stockholm
            The Coast Party threw its weight behind Ida Berg.                                 | SUPPORT HELD Coast Party, Ida Berg
            The Coast Party has called for a protest in Bergen on Friday.                     | PROTEST PLANNED Coast Party in Bergen
            Nordic leaders came. Ida Berg met Nils Aas. The leaders signed a pact on Monday.  | AGREEMENT HELD The leaders
            Labour backed Ida Berg after its leader, Nils Aas, met her on Monday.             | MEETING HELD Nils Aas, Ida Berg
            Spokesman Nils Aas (52) told reporters in Oslo that Eva Lund (40) is to succeed Ida Berg. | APPOINTMENT PLANNED Eva Lund
            """)
    void readsWhatHappens(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @Test
    void theDelegationIsTheOneToldOfBefore() {
        assertThat(ReadingFixture.events("""
                                A delegation of the European Commission visited Sweden on Monday. The delegation, led by Ida Berg, \
                                met Nils Aas. The delegation also met Eva Lund."""))
                .contains("MEETING HELD Ida Berg, Nils Aas in Sweden", "MEETING HELD Ida Berg, Eva Lund in Sweden");
    }

    @Test
    void aTeamOfSportIsNoCountry() {
        assertThat(ReadingFixture.events("The Swedish team beat Norway on Sunday."))
                .isEmpty();
    }

    @Test
    void whoTravelsMeetsOthersThere() {
        assertThat(
                        ReadingFixture.events(
                                "Norwegian Foreign Minister Ida Berg visited Stockholm on Monday. She met Swedish Prime Minister Nils Aas."))
                .contains("MEETING HELD Ida Berg, Nils Aas in Stockholm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg flew to Chile on Monday. She met Peruvian President Nils Aas.       | MEETING HELD Ida Berg, Nils Aas
            Ida Berg visited Stockholm on Monday. She had met Swedish envoy Nils Aas before. | MEETING HELD Ida Berg, Nils Aas
            """)
    void whoBelongsElsewhereOrWasMetBeforeWasNotMetThere(String text, String event) {
        assertThat(ReadingFixture.events(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg hailed last week's summit of Nordic leaders in Stockholm. | 2026-02-23
            Ida Berg praised Tuesday's talks between Norway and Sweden.        | 2026-03-03
            The war began in 2021, when Ida Berg arrested Nils Aas.            | 2021
            Ida Berg has called for a strike on Friday.                        | 2026-03-06
            """)
    void aTimeThatOwnsTheEventDatesIt(String text, String start) {
        assertThat(ReadingFixture.read(DATELINE + text).events())
                .extracting(Event::time)
                .extracting(Event.When::start)
                .containsExactly(start);
    }

    @Test
    void whoSaysThatAnotherComesIntoAnOfficeDoesNotHoldIt() {
        assertThat(ReadingFixture.offices("Nils Aas is to become the cabinet's chief adviser, Ida Berg said."))
                .noneMatch(office -> office.contains("Ida Berg"));
    }
}
