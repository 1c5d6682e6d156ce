package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Analysis;

/** Events of the news that nouns and plain verbs tell of: gatherings, journeys, elections, storms, takeovers. */
class EventReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg is due to travel to Stockholm, where she is expected to meet Nils Aas. | MEETING PLANNED Ida Berg, Nils Aas in Stockholm
            Ida Berg flew to Stockholm to meet Nils Aas.                                    | MEETING HELD Ida Berg, Nils Aas in Stockholm
            Ida Berg flew to Stockholm for talks with Nils Aas.                             | TALKS HELD Nils Aas, Ida Berg in Stockholm
            Prime Minister Ida Berg is expected in Stockholm on Monday.                     | VISIT PLANNED Ida Berg in Stockholm
            Norway called an extraordinary summit for Tuesday in Stockholm.                 | SUMMIT PLANNED Norway in Stockholm
            Ida Berg will raise the matter at the climate summit in Stockholm in May.       | SUMMIT PLANNED  in Stockholm
            Ida Berg called Nils Aas on Monday.                                             | CALL HELD Ida Berg, Nils Aas
            Ida Berg called Nils Aas to thank him.                                          | CALL HELD Ida Berg, Nils Aas
            Ida Berg won Norway's presidential election, defeating Nils Aas.                | ELECTION HELD Ida Berg, Nils Aas in Norway
            Floods set off by heavy rain killed nine people in northern Norway.             | DISASTER HELD  in Norway
            An earthquake struck Norway on Monday.                                          | DISASTER HELD  in Norway
            The murder of minister Nils Aas in Stockholm shocked Norway.                    | KILLING HELD Nils Aas in Stockholm
            Equinor raised its hostile offer for Nordea to 43 billion kroner.               | ACQUISITION PLANNED Equinor, Nordea
            Equinor has withdrawn its takeover bid for Telenor.                             | ACQUISITION CANCELLED Equinor, Telenor
            Equinor said on Monday it had agreed to buy Telenor AB.                         | ACQUISITION PLANNED Equinor, Telenor AB
            Equinor and Nordea signed an agreement worth 3 billion kroner.                  | AGREEMENT HELD Equinor, Nordea
            Ida Berg met Nils Aas, the ministry said, and criticised the plan.              | CRITICISM HELD Ida Berg
            Ida Berg said it was "late" and accused Nils Aas of hiding it.                  | CRITICISM HELD Ida Berg, Nils Aas
            Typhoon Marel slammed into Norway on Tuesday.                                   | DISASTER HELD  in Norway
            Ida Berg visited Bergen and met Nils Aas there.                                 | MEETING HELD Ida Berg, Nils Aas in Bergen
            Ida Berg discussed the plan with Nils Aas by telephone.                         | CALL HELD Ida Berg, Nils Aas
            Ida Berg spoke to Nils Aas by phone on Monday.                                  | CALL HELD Ida Berg, Nils Aas
            Norway's fishing minister, Ida Berg, called Nils Aas on Monday to offer help.   | CALL HELD Ida Berg, Nils Aas
            Norway's fishing minister, Ida Berg, is expected in Stockholm.                  | VISIT PLANNED Ida Berg in Stockholm
            Norway and Sweden will hold talks in Oslo. Ida Berg will chair the talks.       | TALKS PLANNED Norway, Sweden, Ida Berg in Oslo
            Norway cancelled a meeting of Nordic fishing ministers planned for Monday.      | MEETING CANCELLED Nordic fishing ministers
            Ida Berg dismissed Nils Aas and named Eva Lund to replace him.                  | APPOINTMENT HELD Ida Berg, Eva Lund
            Ida Berg, who retires in May, met Nils Aas.                                     | RESIGNATION HELD Ida Berg
            Nils Aas is leaving the company in May.                                         | RESIGNATION ONGOING Nils Aas
            Norway's teachers called a strike for Monday.                                   | PROTEST PLANNED Norway's teachers
            Nine people died in floods that hit the province of Bergen.                     | DISASTER HELD  in Bergen
            The truce between Norway and Sweden took effect on Monday.                      | AGREEMENT HELD Norway, Sweden
            Ida Berg arrived in Stockholm on Monday for talks with Nils Aas.                | VISIT HELD Ida Berg in Stockholm
            Norway's parliament confirmed Ida Berg as governor of the central bank.         | APPOINTMENT HELD Norway's parliament, Ida Berg
            Ida Berg cancelled a trip to Stockholm, where she was to meet Nils Aas.         | MEETING CANCELLED Ida Berg, Nils Aas in Stockholm
            Ida Berg called an election for May.                                            | ELECTION PLANNED Ida Berg
            Norway's teachers called the strike after a row over pay.                       | PROTEST HELD Norway's teachers
            Prime Minister Ida Berg received the mediator.                                  | MEETING HELD Ida Berg, the mediator
            Ida Berg received both delegations in Oslo on Monday.                           | MEETING HELD Ida Berg, both delegations in Oslo
            Ida Berg called Nils Aas and Eva Lund on Monday.                                | CALL HELD Ida Berg, Nils Aas, Eva Lund
            Ida Berg, who was in Stockholm on 3 May, praised the plan.                      | VISIT HELD Ida Berg in Stockholm
            Ida Berg and Nils Aas had lunch in Bergen on Monday.                            | MEETING HELD Ida Berg, Nils Aas in Bergen
            Ida Berg, who is in Stockholm, met Nils Aas.                                    | MEETING HELD Ida Berg, Nils Aas in Stockholm
            Ida Berg and Nils Aas discussed the war in Sweden.                              | TALKS HELD Ida Berg, Nils Aas
            Ida Berg cancelled a rally that was planned for Monday in Bergen.               | PROTEST CANCELLED Ida Berg in Bergen
            Ida Berg said during a visit to Bergen that fish would be cheaper.              | VISIT HELD Ida Berg in Bergen
            Talks between Norway and Sweden are due to begin in Oslo on Monday.             | TALKS PLANNED Norway, Sweden in Oslo
            Ida Berg is expected in Stockholm on Monday for talks with Nils Aas.            | TALKS PLANNED Nils Aas, Ida Berg in Stockholm
            Ida Berg of Norway, who is on a visit to Sweden, praised the plan.              | VISIT ONGOING Ida Berg in Sweden
            Norway and Sweden signed a pact. The accord was signed in Oslo on 5 May.        | AGREEMENT HELD Norway, Sweden in Oslo
            Ida Berg met Nils Aas on Monday. The next meeting is due on 5 June in Oslo.     | MEETING PLANNED Ida Berg, Nils Aas in Oslo
            Ida Berg has met Nils Aas. The meeting took place in Oslo.                      | MEETING HELD Ida Berg, Nils Aas in Oslo
            Ida Berg met Nils Aas on Monday. She called the meeting in Oslo useful.         | MEETING HELD Ida Berg, Nils Aas in Oslo
            Ida Berg gave a dinner for Nils Aas in Bergen.                                  | MEETING HELD Ida Berg, Nils Aas in Bergen
            Ida Berg dismissed Nils Aas and put Eva Lund in his place.                      | APPOINTMENT HELD Ida Berg, Eva Lund
            Norway faces a vote in May.                                                     | VOTE PLANNED Norway
            Ida Berg will hold talks there with Nils Aas.                                   | TALKS PLANNED Ida Berg, Nils Aas
            Ida Berg met two mayors in Bergen. They agreed to build a bridge.               | AGREEMENT HELD Ida Berg, two mayors
            The parties will meet in Oslo on 3 May.                                         | MEETING PLANNED The parties in Oslo
            Nils Aas was replaced by Eva Lund.                                              | APPOINTMENT HELD Eva Lund
            Parliament removed Nils Aas on Monday.                                          | DISMISSAL HELD Parliament, Nils Aas
            Ida Berg will fly to the province of Bergen.                                    | VISIT PLANNED Ida Berg in Bergen
            """)
    void readsWhatHappens(String text, String event) {
        assertThat(ReadingFixture.events(text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Berg wanted to meet Nils Aas.",
                "Ida Berg called on Nils Aas to resign.",
                "Ida Berg called Nils Aas a liar.",
                "Ida Berg left the house.",
                "Ida Berg called the meeting in Stockholm a success.",
                "Ida Berg is open to talks with Nils Aas.",
                "Ida Berg and Nils Aas parted without reaching a deal.",
                "Equinor could launch a rival bid for Nordea.",
                "Norway made a bid to host the games.",
                "Ida Berg is accused of taking bribes.",
                "The trade war between Norway and Sweden has hurt both.",
                "The EU will review the takeover of Telenor."
            })
    void tellsNoneOfWhatNobodyPlans(String text) {
        assertThat(ReadingFixture.events(text)).allMatch(event -> event.startsWith("DEMAND"));
    }

    @Test
    void aJourneyIsNotTheTalksThatOthersHold() {
        assertThat(ReadingFixture.events("Ida Berg flew to Stockholm. Norway and Sweden have backed the talks."))
                .containsExactly("VISIT HELD Ida Berg in Stockholm");
    }

    @Test
    void whoIsAppointedToSucceedSomebodyIsAppointedOnce() {
        assertThat(ReadingFixture.events("Equinor appointed Ida Berg to succeed Nils Aas."))
                .containsExactly("APPOINTMENT HELD Equinor, Ida Berg");
    }

    @Test
    void theTwoMinistersAreThoseOfThreeWhoAre() {
        assertThat(ReadingFixture.events(
                        "President Ida Berg called Prime Minister Nils Aas of Denmark and Swedish Prime Minister Eva Lund. "
                                + "The two prime ministers will meet in Oslo."))
                .contains("MEETING PLANNED Nils Aas, Eva Lund in Oslo");
    }

    @Test
    void whatTheHeadingTellsInShortIsNoSecondEvent() {
        assertThat(ReadingFixture.events("""
                        Fish deal signed in Bergen after ten years

                        Norway and Sweden signed a deal on fish on Monday. Ida Berg praised it.
                        """))
                .filteredOn(event -> event.startsWith("AGREEMENT"))
                .hasSize(1);
    }

    @Test
    void theMinistersAreThoseWhoWereToldOfLast() {
        assertThat(ReadingFixture.events(
                        "Ida Berg met Nils Aas in Bergen on Sunday. Nordic fishing ministers met in Oslo on Monday. "
                                + "The ministers also met Eva Lund."))
                .contains("MEETING HELD Nordic fishing ministers, Eva Lund");
    }

    @Test
    void theSumOfAnOfferBelongsToTheTakeover() {
        Analysis analysis = ReadingFixture.read("Equinor raised its offer for Telenor to 43 billion kroner. "
                + "The bid of 212 kroner a share is the third. Ida Berg said the price of 43 billion kroner was fair.");
        assertThat(analysis.events()).hasSize(1);
        assertThat(analysis.quantities())
                .filteredOn(quantity -> quantity.text().contains("kroner"))
                .extracting(quantity -> quantity.event() + " " + quantity.measure())
                .containsExactly("v1 offer", "v1 share", "v1 price");
    }

    @Test
    void bothCountriesOfTwoPresidentsAreTheirs() {
        assertThat(ReadingFixture.events(
                        "Norwegian president Ida Berg hosted her Swedish counterpart Nils Aas in Oslo on Thursday. "
                                + "Both countries agreed to reinforce their ties."))
                .contains("AGREEMENT HELD Norway, Sweden");
    }

    @Test
    void sheOfTheNextSentenceIsWhoeverIsToldToBeOfACountry() {
        assertThat(ReadingFixture.events("Secretary Ida Berg of the United States met Nils Aas on Friday. "
                        + "Later in the day, she met Carl Vik."))
                .contains("MEETING HELD Ida Berg, Carl Vik");
    }
}
