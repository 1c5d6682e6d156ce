package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;

/** What news desks tell in passing: on which occasion somebody spoke, what is set for which day, what came to nothing. All stories are invented. */
class NewsDeskEventsTest {

    private static final String DATELINE = "Oslo, March 4, 2026\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg told Nils Aas in a call last Thursday that no steps were planned.        | CALL HELD Ida Berg, Nils Aas
            In a phone call on Monday, Ida Berg told Nils Aas that she would stay.            | CALL HELD Ida Berg, Nils Aas
            Ida Berg thanked Nils Aas at a meeting in Bergen on Monday.                       | MEETING HELD Ida Berg, Nils Aas in Bergen
            Ida Berg asked Norway to step in during a call with Nils Aas on Monday.           | CALL HELD Nils Aas, Ida Berg
            Ida Berg received a phone call from Nils Aas on Monday.                           | CALL HELD Ida Berg, Nils Aas
            Ida Berg and Nils Aas discussed trade in a phone call on Monday.                  | CALL HELD Ida Berg, Nils Aas
            Ida Berg walked out of a meeting with Nils Aas on Monday.                         | MEETING HELD Nils Aas, Ida Berg
            Ida Berg will represent Norway at next week's summit in Lima.                     | SUMMIT PLANNED Ida Berg in Lima
            Ida Berg told reporters in Lima on Monday that she would stay.                    | BRIEFING HELD Ida Berg in Lima
            Speaking to reporters in Lima on Monday, Ida Berg said she would stay.            | BRIEFING HELD Ida Berg in Lima
            Ida Berg told a rally in Bergen on Monday that she would stay.                    | BRIEFING HELD Ida Berg in Bergen
            Equinor held merger talks with Telenor last year.                                 | TALKS HELD Equinor, Telenor
            Equinor and Telenor ended discussions on a merger on Monday.                      | TALKS HELD Equinor, Telenor
            Ida Berg of Norway and Nils Aas of Sweden spoke on Monday.                        | TALKS HELD Ida Berg, Nils Aas
            Norwegian Prime Minister Ida Berg and Nils Aas sat together in Lima on Monday.    | MEETING HELD Ida Berg, Nils Aas in Lima
            Ida Berg will receive both Nils Aas and Kofi Addo on Friday.                      | MEETING PLANNED Ida Berg, Nils Aas, Kofi Addo
            The UN Security Council convened on Monday.                                       | MEETING HELD United Nations Security Council
            Ambassadors of Norway will discuss the package on Friday.                         | MEETING PLANNED Ambassadors of Norway
            The board of Nordea is expected to host talks with Telenor on Friday.             | TALKS PLANNED Nordea, Telenor
            Qatar mediated between Norway and Sweden on Monday.                               | TALKS HELD Qatar, Norway, Sweden
            """)
    void readsTheOccasion(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The vote is set for next Wednesday.                                               | 'VOTE PLANNED '
            Norway is preparing for elections that begin on December 28.                      | 'ELECTION PLANNED '
            Talks on a new government will resume on Saturday.                                | 'TALKS PLANNED '
            The trial of Nils Aas is set for July.                                            | HEARING PLANNED Nils Aas
            Nils Aas is expected to be freed on Sunday.                                       | CONCESSION PLANNED Nils Aas
            A meeting between Ida Berg and Nils Aas planned for Monday has been called off.   | MEETING CANCELLED Ida Berg, Nils Aas
            A planned meeting between Ida Berg and Nils Aas did not take place.               | MEETING CANCELLED Ida Berg, Nils Aas
            The collapse of a merger between Equinor and Telenor hurt investors.              | MERGER CANCELLED Equinor, Telenor
            The regulator vetoed a takeover of Telenor by Equinor.                            | ACQUISITION CANCELLED Telenor, Equinor
            """)
    void readsWhatIsSetAndWhatCameToNothing(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The opposition filed a motion of no confidence on Tuesday.                        | PROPOSAL HELD The opposition
            The Labour Party backed Ida Berg.                                                 | SUPPORT HELD Labour, Ida Berg
            Ida Berg gave up her post on the board in 2009.                                   | RESIGNATION HELD Ida Berg
            Ida Berg put Nils Aas's name forward on Monday.                                   | PROPOSAL HELD Ida Berg, Nils Aas
            The IMF froze a loan programme on Monday.                                         | SUSPENSION HELD IMF
            Ida Berg and Nils Aas agreed on a swap line in Lima on Monday.                    | AGREEMENT HELD Ida Berg, Nils Aas
            Norway dropped its opposition to the treaty on Monday.                            | CONCESSION HELD Norway
            Norway hit Sweden with tariffs on Monday.                                         | SANCTION HELD Norway, Sweden
            Nils Aas was added to the sanctions list on Monday.                               | SANCTION HELD Nils Aas
            The plan drew criticism from Norway on Monday.                                    | CRITICISM HELD Norway
            Ida Berg raised the matter with Nils Aas on Monday.                               | TALKS HELD Ida Berg, Nils Aas
            Norway became a full member of NATO in 2021.                                      | COOPERATION HELD Norway, NATO
            Equinor walked away from a merger with Telenor.                                   | WITHDRAWAL HELD Equinor, Telenor
            Swedish shells rained on a market in Bergen on Monday.                            | ATTACK HELD  in Bergen
            The court found Nils Aas guilty of fraud on Monday.                               | VERDICT HELD The court, Nils Aas
            His co-accused, Nils Aas, was convicted on Monday.                                | VERDICT HELD Nils Aas
            Ida Berg was brought in as chairman of Equinor in 2020.                           | APPOINTMENT HELD Ida Berg
            The river Glomma burst its banks in Norway on Monday, killing nine people.        | DISASTER HELD Glomma in Norway
            About 900 baggage handlers in Bergen began a walkout on Monday.                   | PROTEST ONGOING 900 baggage handlers in Bergen
            Norway conveyed its condolences to Sweden on Monday.                              | SUPPORT HELD Norway, Sweden
            """)
    void readsActsInTheWordsOfTheDesk(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy Nils Aas was sent to Lima on Monday.                                    | VISIT HELD Nils Aas in Lima
            Norway is sending its trade minister, Nils Aas, to Lima next Tuesday.             | VISIT PLANNED Nils Aas in Lima
            Norwegian Foreign Minister Nils Aas returned from Lima last night.                | VISIT HELD Nils Aas in Lima
            Norwegian Foreign Minister Nils Aas came to Lima in July 2022.                    | VISIT HELD Nils Aas in Lima
            Norwegian Foreign Minister Nils Aas was on his way to Lima on Monday.             | VISIT ONGOING Nils Aas in Lima
            Nils Aas crossed into Ghana last Friday.                                          | VISIT HELD Nils Aas in Ghana
            During his visit to Lima, Nils Aas will meet Ida Berg.                            | VISIT PLANNED Nils Aas in Lima
            On Monday Nils Aas flies to Lima.                                                 | VISIT PLANNED Nils Aas in Lima
            """)
    void readsWhoIsSentAndWhoComesBack(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nils Aas went public with his illness on Monday.",
                "The soldiers drew fire from Sweden on Monday.",
                "Nils Aas raised the matter with relish on Monday.",
                "Norway introduced gun controls on Monday.",
                "Telenor snatched engineers from Equinor on Monday.",
                "The rocket landed in Norway on Monday.",
                "Sweden is holding Norway hostage over the budget.",
                "Nils Aas told a reporter from the Oslo Post that he was tired."
            })
    void passesOverTheSameWordsOfSomethingElse(String text) {
        assertThat(ReadingFixture.events(DATELINE + text))
                .noneMatch(event -> event.matches("(?:SALE|CRITICISM|TALKS|SANCTION|ABDUCTION|ATTACK|BRIEFING) .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Berg will not represent Norway at the summit in Lima.",
                "Ida Berg never walked out of talks with Nils Aas."
            })
    void whoStaysAwayTakesNoPart(String text) {
        assertThat(ReadingFixture.events(DATELINE + text))
                .noneMatch(event -> event.matches("(?:SUMMIT|TALKS) HELD .*Ida Berg.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nils Aas was sent to prison on Monday.",
                "Norway and Sweden have yet to agree on a date.",
                "Nils Aas turned down an offer of mediation by Ida Berg, who visits nobody.",
                "The drug trial of the vaccine is set for July.",
                "The terms that Ida Berg and Nils Aas agreed on are secret.",
                "The youth vote in Norway was split on Monday.",
                "Ida Berg came to Norway as a refugee in 1985, before she was minister.",
                "Refugees crossed into Ghana on Monday.",
                "Norway and Sweden rarely agree on anything.",
                "Will Norway sign the treaty with Sweden on Monday?",
                "Turnout in the vote was low."
            })
    void tellsNothingOf(String text) {
        assertThat(ReadingFixture.events(DATELINE + text))
                .noneMatch(event -> event.matches("(?:VISIT|AGREEMENT|ACQUISITION|HEARING|VOTE) .*"));
    }
}
