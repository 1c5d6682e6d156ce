package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;

/** One act in the many frames that sentences put it in: relative clauses, days between words that belong together, both or neither. */
class SentenceFrameEventsTest {

    private static final String DATELINE = "Oslo, March 4, 2026\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nils Aas, whom Ida Berg met in Bergen on Monday, said nothing.                      | MEETING HELD Ida Berg, Nils Aas in Bergen
            Nils Aas, whom Ida Berg appointed in March 2023, said nothing.                      | APPOINTMENT HELD Ida Berg, Nils Aas
            Nils Aas, whom Norway expelled in May 2023, said nothing.                           | EXPULSION HELD Norway, Nils Aas
            Telenor, which Equinor bought in 2019, will move.                                   | ACQUISITION HELD Equinor, Telenor
            Lima, which Ida Berg visited on Monday, was calm.                                   | VISIT HELD Ida Berg
            """)
    void readsToWhomARelativeClauseDoesIt(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).anyMatch(told -> told.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nils Aas was convicted in 2022. Last month the Supreme Court upheld his sentence.   | VERDICT HELD Supreme Court, Nils Aas
            The Nordkyst union said its members would walk out on Friday unless the plan is shelved. | PROTEST PLANNED Nordkyst union
            Norway and Sweden held talks in March. A second meeting was cancelled.              | MEETING CANCELLED Norway, Sweden
            Norway said its jets bombed Bergen on Monday.                                       | ATTACK HELD Norway in Bergen
            """)
    void readsWhoseItIs(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister walked out of the room on Monday.",
                "Norway reported a fall in cases on Monday.",
                "Norway announced the sale of a house.",
                "Norway reported a loss of nine soldiers on Monday.",
                "Hamas reported losses on Monday.",
                "Two men walked out of prison in Bergen on Monday.",
            })
    void tellsNoStrikeAndNoResultsOfOthers(String text) {
        assertThat(ReadingFixture.events(DATELINE + text))
                .noneMatch(told -> told.startsWith("PROTEST") || told.startsWith("EARNINGS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ida Berg resigned before meeting Nils Aas.", "Ida Berg was arrested before meeting Nils Aas."})
    void whatNeverCameIsNotHeld(String text) {
        assertThat(ReadingFixture.events(DATELINE + text)).noneMatch(told -> told.startsWith("MEETING HELD"));
    }

    @Test
    void tellsNothingOfWhomEitherOfTwoMayBe() {
        assertThat(ReadingFixture.events(DATELINE + "The wife of Nils Aas, whom Ida Berg met in Bergen, said nothing."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nils Aas, 54, was on Monday named chief executive of Telenor.                       | APPOINTMENT HELD Nils Aas
            Norway has on Monday expelled Nils Aas.                                             | EXPULSION HELD Norway, Nils Aas
            Ida Berg will on Friday meet Nils Aas in Bergen.                                    | MEETING PLANNED Ida Berg, Nils Aas in Bergen
            Ida Berg, together with Kofi Addo, met Nils Aas in Bergen on Monday.                | MEETING HELD Ida Berg, Kofi Addo, Nils Aas in Bergen
            Norway, along with Sweden, imposed sanctions on Kenya on Monday.                    | SANCTION HELD Norway, Sweden, Kenya
            Ida Berg plans to travel to Lima next week.                                         | VISIT PLANNED Ida Berg in Lima
            Norway adopted a new package of sanctions against Sweden on Monday.                 | SANCTION HELD Norway, Sweden
            Sweden on Saturday sent a message of condolences to Ida Berg.                       | SUPPORT HELD Sweden, Ida Berg
            Norway goes to the polls on Sunday to elect a parliament.                           | ELECTION PLANNED Norway
            Nils Aas was on Monday elected leader of the Labour Party.                          | APPOINTMENT HELD Nils Aas
            Equinor made a cash approach for Telenor on Monday.                                 | PROPOSAL HELD Equinor, Telenor
            Kenya awarded Telenor a contract on Monday.                                         | AGREEMENT HELD Kenya, Telenor
            Nils Aas was among five envoys expelled by Norway on Monday.                        | EXPULSION HELD Norway, Nils Aas, five envoys
            Ida Berg scrubbed a trip to Lima.                                                   | VISIT CANCELLED Ida Berg in Lima
            The union voted down a proposal by the mediator on Sunday.                          | REJECTION HELD The union, the mediator
            The army deployed six columns in Bergen on Monday.                                  | MOBILIZATION HELD The army in Bergen
            Later on Monday several hundred pupils rallied in Bergen.                           | PROTEST HELD several hundred pupils in Bergen
            Earlier in the day several hundred pupils rallied in Bergen.                        | PROTEST HELD several hundred pupils in Bergen
            Lobster crews blocked the harbour in Bergen on Thursday.                            | PROTEST HELD Lobster crews in Bergen
            Russian drones struck an apartment block in Kharkiv on Monday, killing seven people.| ATTACK HELD Russia in Kharkiv
            Later in the week hundreds of pupils rallied in Bergen.                             | PROTEST HELD hundreds of pupils in Bergen
            Pupils walked out in Bergen on Monday.                                              | PROTEST HELD Pupils in Bergen
            Norway sent 23 drones against Bergen on Monday.                                     | ATTACK HELD Norway in Bergen
            Norway and Sweden failed to agree at EU-hosted talks in Bergen on Monday.           | TALKS HELD Norway, Sweden in Bergen
            Negotiators from Norway and the Hamas militant group met in Bergen on Monday.       | MEETING HELD Norway, Hamas in Bergen
            Ida Berg is due in the Qatari capital on Friday.                                    | VISIT PLANNED Ida Berg in Doha
            The king handed Ida Berg the mandate to form a government.                          | APPOINTMENT HELD The king, Ida Berg
            Aas was succeeded by Ida Berg on Monday.                                            | APPOINTMENT HELD Ida Berg
            Telenor Group on Monday reported a 41% fall in second-quarter profit.               | EARNINGS HELD Telenor Group
            Equinor posted a net loss of $3 million on Monday.                                  | EARNINGS HELD Equinor
            Norway handed over 26 suspected cartel members to Sweden on Monday.                 | COOPERATION HELD Norway, 26 suspected cartel members, Sweden
            Sweden threatened to impose a 100% tariff on Norwegian fish.                        | THREAT HELD Sweden, Norway
            Sweden vetoed a statement on Monday.                                                | REJECTION HELD Sweden
            Norway and Sweden have been at war since May.                                       | WAR ONGOING Norway, Sweden
            Norway said the plan would fail and expelled Nils Aas on Monday.                    | EXPULSION HELD Norway, Nils Aas
            Ida Berg laid a wreath in Oslo on Monday before meeting Nils Aas.                   | MEETING HELD Ida Berg, Nils Aas
            A Norwegian coast guard ship fired a water cannon at fishermen in Bergen on Monday. | RESTRICTION HELD Norway, fishermen in Bergen
            Lawmakers voted 64 to 33 in favour on Monday.                                       | VOTE HELD Lawmakers
            Two ministers quit in October over a scandal.                                       | RESIGNATION HELD Two ministers
            Norway shut down the internet in Bergen on Monday.                                  | RESTRICTION HELD Norway in Bergen
            Norway's parliament ratified a treaty with Sweden on Monday.                        | AGREEMENT HELD Norway's parliament, Sweden
            Carmaker Nordvik said on Monday it would cut jobs.                                  | LAYOFF PLANNED Nordvik
            Ida Berg apologised to parliament on Saturday.                                      | SUPPORT HELD Ida Berg, parliament
            Ida Berg was tried over the deaths of ten protesters in 2009.                       | HEARING HELD Ida Berg
            Ida Berg received Nils Aas at her Bergen office on Monday.                          | MEETING HELD Ida Berg, Nils Aas in Bergen
            Norway is moving an aircraft carrier to the Baltic Sea.                             | MOBILIZATION ONGOING Norway in Baltic Sea
            Nils Aas has handed in his notice.                                                  | RESIGNATION HELD Nils Aas
            """)
    void readsOverWhatStandsBetween(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A meeting between Ida Berg and Nils Aas is being prepared.                          | MEETING PLANNED Ida Berg, Nils Aas
            No date has been set for a meeting between Ida Berg and Nils Aas.                   | MEETING PLANNED Ida Berg, Nils Aas
            A meeting between Ida Berg and Nils Aas was moved to Friday.                        | MEETING PLANNED Ida Berg, Nils Aas
            Norway ruled out holding talks with Sweden.                                         | TALKS DENIED Norway, Sweden
            Norway did not rule out holding talks with Sweden.                                  | TALKS PLANNED Norway, Sweden
            Norway delivered a protest to Sweden on Monday.                                     | CRITICISM HELD Norway, Sweden
            """)
    void tellsWhatIsNotYetOrNotAtAll(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).containsExactly(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neither Norway nor Sweden signed the treaty in Lima on Monday.",
                "The Bergen plans to build a port were dropped.",
                "The court was on Monday told that she had fled.",
                "Students sent a message of hope to the team.",
            })
    void tellsNothingWhereNothingWasDone(String text) {
        assertThat(ReadingFixture.events(DATELINE + text)).noneMatch(told -> told.contains("HELD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In a statement issued on Monday, Ida Berg condemned Norway.                         | 2026-03-02
            Nils Aas told Reuters in an interview on Monday that he would stay.                 | 2026-03-02
            A meeting between Ida Berg and Nils Aas was moved to Friday.                        | 2026-03-06
            """)
    void findsTheDay(String text, String day) {
        assertThat(ReadingFixture.read(DATELINE + text).events())
                .anySatisfy(event -> assertThat(String.valueOf(event.time())).contains(day));
    }

    @Test
    void whoSaysThatHeWillComeSpeaksOfHimself() {
        assertThat(ReadingFixture.events(
                        DATELINE + "Peter Berg praised Nils Aas. Aas thanked him and said he would visit Lima."))
                .contains("VISIT PLANNED Nils Aas in Lima");
    }
}
