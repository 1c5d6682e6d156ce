package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;

/** What companies, courts, parliaments and parties do, and what they are only said to have in mind. All stories are invented. */
class BusinessEventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Equinor filed for bankruptcy protection in Oslo on Monday.                     | INSOLVENCY HELD Equinor in Oslo
            Telenor went into administration on Monday.                                    | INSOLVENCY HELD Telenor
            Equinor placed an order for nine tankers with Telenor.                         | AGREEMENT HELD Equinor, Telenor
            Nordea accepted a $3bn buyout from Telenor.                                    | AGREEMENT HELD Nordea, Telenor
            Equinor settled the lawsuit with Nordea in May.                                | AGREEMENT HELD Equinor, Nordea
            Norway's finance ministry published its report on Monday.                      | PUBLICATION HELD Norway's finance ministry
            Nils Aas pleaded not guilty on Monday.                                         | HEARING HELD Nils Aas
            Nils Aas will go on trial in Oslo in May.                                      | HEARING PLANNED Nils Aas in Oslo
            Nils Aas was cleared of theft on Monday.                                       | VERDICT HELD Nils Aas
            Ida Berg left Equinor in May.                                                  | RESIGNATION HELD Ida Berg
            Ida Berg will be chief executive of the combined group.                        | APPOINTMENT PLANNED Ida Berg
            Equinor and Telenor announced they would combine in a merger of equals.        | MERGER PLANNED Equinor, Telenor
            Shares held by Nordea have been transferred to Telenor.                        | SALE HELD Telenor
            Three managers, including Ida Berg, submitted their resignations on Tuesday.   | RESIGNATION HELD Three managers, Ida Berg
            Equinor agreed to buy its former parent and rival Telenor.                     | ACQUISITION PLANNED Equinor, Telenor
            Equinor acquired 67.7% of Telenor in May.                                      | ACQUISITION HELD Equinor, Telenor
            Equinor has received a takeover proposal from Telenor.                         | PROPOSAL HELD Equinor, Telenor
            The board of chipmaker Nordkraft ASA appointed company veteran Nils Aas as chief executive. | APPOINTMENT HELD Nordkraft ASA, Nils Aas
            Equinor bought two oil refineries from Nordea in May.                          | ACQUISITION HELD Equinor, Nordea
            Equinor sold its hotel chain to Nordea in May.                                 | SALE HELD Equinor, Nordea
            Telenor took legal action against Equinor on Monday.                           | CRITICISM HELD Telenor, Equinor
            A judge in Oslo dismissed an attempt by Equinor to stop the sale.              | REJECTION HELD A judge, Equinor in Oslo
            Ida Berg welcomed the news.                                                    | SUPPORT HELD Ida Berg
            Ida Berg launched an attack on the government's record.                        | CRITICISM HELD Ida Berg
            Ida Berg attacked Norway's plans for a tax.                                    | CRITICISM HELD Ida Berg, Norway
            Ida Berg hit back at Nils Aas on Monday.                                       | CRITICISM HELD Ida Berg, Nils Aas
            Equinor abandoned its bid for Telenor on Monday.                               | WITHDRAWAL HELD Equinor, Telenor
            The party ended its coalition with NATO on Monday.                             | WITHDRAWAL HELD The party, NATO
            Nordea was forced to close a branch in Oslo.                                   | CLOSURE HELD Nordea in Oslo
            Nordea had to close a branch in Oslo.                                          | CLOSURE HELD Nordea in Oslo
            Nils Aas is the third minister to be arrested.                                 | ARREST HELD Nils Aas
            Norway will decide in May, when NATO completes an inquiry into Equinor.        | INVESTIGATION PLANNED NATO, Equinor
            Norway's election will be held in May.                                            | ELECTION PLANNED  in Norway
            Nordea hired Nils Aas as chief economist on Monday.                            | APPOINTMENT HELD Nordea, Nils Aas
            Nils Aas was arrested and charged with theft.                                  | CRITICISM HELD Nils Aas
            Ida Berg and Nils Aas were convicted in May. They face sentencing on 9 June.   | HEARING PLANNED Ida Berg, Nils Aas
            Equinor has announced £100m of new investment in Norway.                       | INVESTMENT HELD Equinor in Norway
            Telenor was sold in 2011.                                                      | SALE HELD Telenor
            Ida Berg is expected to become CEO of Telenor.                                 | APPOINTMENT PLANNED Ida Berg
            Equinor took control of Telenor in May.                                        | ACQUISITION HELD Equinor, Telenor
            Nils Aas praised the fleet. The 57-year-old was arrested on Monday.            | ARREST HELD Nils Aas
            The European Union's investigation into Equinor will be completed by July.     | INVESTIGATION PLANNED European Union, Equinor
            Equinor sought bankruptcy protection in May.                                   | INSOLVENCY HELD Equinor
            Telenor was forced into bankruptcy in May.                                     | INSOLVENCY HELD Telenor
            Equinor went bankrupt in May.                                                  | INSOLVENCY HELD Equinor
            Equinor recalled nine thousand cars on Monday.                                 | SUSPENSION HELD Equinor
            Nordea has been granted approval to open a branch.                             | AGREEMENT HELD Nordea
            Telenor was awarded a contract by the Norwegian navy.                          | AGREEMENT HELD Norwegian navy, Telenor
            Equinor took over Telenor on Monday.                                           | ACQUISITION HELD Equinor, Telenor
            Equinor injected 40 million euros into Telenor.                                | INVESTMENT HELD Equinor, Telenor
            Nils Aas admitted fraud on Monday.                                             | HEARING HELD Nils Aas
            Nils Aas has denied the charges.                                               | REJECTION HELD Nils Aas
            Nordea lost its appeal against the ruling.                                     | VERDICT HELD Nordea
            Nils Aas was sent to prison in May.                                            | VERDICT HELD Nils Aas
            Police took Nils Aas into custody in Bergen.                                   | ARREST HELD Police, Nils Aas in Bergen
            Nils Aas was taken into custody in Bergen.                                     | ARREST HELD Nils Aas in Bergen
            Nils Aas was banned from driving in Oslo.                                      | BAN HELD Nils Aas
            A judge in Oslo barred Nordea from the auction.                                | BAN HELD A judge, Nordea in Oslo
            Equinor was sued by Nordea in May.                                             | CRITICISM HELD Nordea, Equinor
            Ida Berg backed Norway's plan for a tax.                                       | SUPPORT HELD Ida Berg, Norway
            Ida Berg unveiled plans to cut taxes.                                          | PROPOSAL HELD Ida Berg
            Nils Aas proposed a ban on fishing.                                            | PROPOSAL HELD Nils Aas
            Ida Berg has scrapped plans for a dam.                                         | CANCELLATION HELD Ida Berg
            Norway delayed the launch of the dam on Monday.                                | SUSPENSION HELD Norway
            Nils Aas has called for control of the banks.                                  | DEMAND HELD Nils Aas, the banks
            Nordea is seeking compensation from Equinor.                                   | DEMAND ONGOING Nordea, Equinor
            Ida Berg ruled out a deal with Nils Aas.                                       | REJECTION HELD Ida Berg, Nils Aas
            Ida Berg branded Nils Aas a liar.                                              | CRITICISM HELD Ida Berg, Nils Aas
            Ida Berg gave a speech in Oslo on Monday.                                      | BRIEFING HELD Ida Berg in Oslo
            Ida Berg has begun a tour of Norway.                                           | VISIT ONGOING Ida Berg in Norway
            Ida Berg conceded defeat on Monday.                                            | CONCESSION HELD Ida Berg
            Ida Berg won the election in May.                                              | ELECTION HELD Ida Berg
            Nils Aas has defected to NATO.                                                 | RESIGNATION HELD Nils Aas, NATO
            Telenor has appointed a new chief executive.                                   | APPOINTMENT HELD Telenor, a new chief executive
            Nils Aas joined the cabinet on Monday.                                         | APPOINTMENT HELD Nils Aas
            Parliament voted out Ida Berg on Monday.                                       | DISMISSAL HELD Parliament, Ida Berg
            Equinor has replaced its chief executive.                                      | DISMISSAL HELD Equinor, its chief executive
            Nils Aas received a four-year sentence in Oslo.                                | VERDICT HELD Nils Aas in Oslo
            Nils Aas has been held in custody since Monday.                                | ARREST HELD Nils Aas
            Ida Berg announced measures to cut crime.                                      | PROPOSAL HELD Ida Berg
            Norway ended its contract with Equinor.                                        | REJECTION HELD Norway, Equinor
            Equinor dropped the threat of a lawsuit against Nordea.                        | CONCESSION HELD Equinor, Nordea
            Ida Berg was voted out on Monday.                                              | DISMISSAL HELD Ida Berg
            Ida Berg was re-elected in May.                                                | APPOINTMENT HELD Ida Berg
            Telenor has hired Ida Berg from Nordea.                                        | APPOINTMENT HELD Telenor, Ida Berg, Nordea
            Equinor was delisted in May.                                                   | SUSPENSION HELD Equinor
            Ida Berg voted in favour of the bill.                                          | LEGISLATION HELD Ida Berg
            Equinor pulled out of the race for Telenor.                                    | WITHDRAWAL HELD Equinor
            Nordea's workers walked out on Monday over pay.                                | PROTEST HELD Nordea's workers
            Ida Berg, accused of theft by Nordea, has resigned.                            | CRITICISM HELD Nordea, Ida Berg
            """)
    void readsWhatCompaniesAndCourtsDo(String text, String event) {
        assertThat(ReadingFixture.events(text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Berg should resign, the paper says.",
                "Ida Berg should be ready to act and cut rates.",
                "Ida Berg said buying Telenor would give Equinor a network.",
                "If Norway buys Telenor and closes a branch in Oslo, jobs will go.",
                "The commission recommended closing the Oslo plant of Equinor.",
                "It is not certain that Equinor will sue Telenor.",
                "Equinor does not need to sell its hotel chain.",
                "Nordea is interested in investing in Telenor.",
                "Nils Aas was accused of using the fund to buy a stake in Telenor.",
                "The law helps where a man murders his wife.",
                "The cup clash between Norway and Sweden is on Monday.",
                "The legal battle between Equinor and Telenor is over.",
                "Norway has rallied support for the dam.",
                "Ida Berg began a fierce attack on Nils Aas's record.",
                "Ida Berg said that reaching an agreement with Norway could be difficult.",
                "Should Ida Berg win the next election, taxes will fall.",
                "Ida Berg will win the election.",
                "Nordea has neither confirmed nor denied the charges.",
                "The Telegraph has announced no plans for a sale.",
                "The law would prevent Equinor opening a store in Oslo.",
                "Ida Berg said it was very unlikely that Norway would put up rates."
            })
    void staysSilentOnWhatIsOnlyThought(String text) {
        assertThat(ReadingFixture.events(text))
                .noneMatch(
                        told -> told.matches(
                                "(?:RESIGNATION|POLICY_RATE|ACQUISITION|CLOSURE|CRITICISM (?!HELD Ida)|SALE"
                                        + "|INVESTMENT|KILLING|BATTLE|PROTEST|ATTACK|AGREEMENT|PROPOSAL|REJECTION|ELECTION HELD) .*"));
    }

    @Test
    void whoIsNamedOnlyLaterIsMeantBefore() {
        assertThat(ReadingFixture.events("A former minister was arrested in Norway. Ida Berg was arrested on Monday."))
                .containsExactly("ARREST HELD Ida Berg in Norway");
        assertThat(ReadingFixture.events("Norway's parliament has suspended the country's justice minister. "
                        + "Justice Minister Ida Vos was in Oslo."))
                .contains("SUSPENSION HELD Norway's parliament, Ida Vos");
    }

    @Test
    void whoAcceptsAResignationStays() {
        assertThat(ReadingFixture.events("Prime Minister Ida Berg met President Nils Aas in Oslo. "
                        + "Berg said the president had accepted her resignation."))
                .noneMatch(told -> told.startsWith("RESIGNATION HELD Nils Aas"));
    }

    @Test
    void whoIsAskedToHelpHelpsNobodyYet() {
        assertThat(ReadingFixture.events("Norway asked Sweden to watch the rivers and provide food to Finland."))
                .noneMatch(told -> told.startsWith("AID"));
    }

    @Test
    void yourEffortIsNotTheSpeakers() {
        assertThat(
                        ReadingFixture.events(
                                "Nils Aas met Ida Berg in Oslo. He added: \"Your effort to hold a conference in London is welcome.\""))
                .noneMatch(told -> told.contains("in London"));
    }
}
