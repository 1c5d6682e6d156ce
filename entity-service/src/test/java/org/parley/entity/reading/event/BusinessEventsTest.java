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
                "Ida Berg said that reaching an agreement with Norway could be difficult."
            })
    void staysSilentOnWhatIsOnlyThought(String text) {
        assertThat(ReadingFixture.events(text))
                .noneMatch(told ->
                        told.matches("(?:RESIGNATION|POLICY_RATE|ACQUISITION|CLOSURE|CRITICISM (?!HELD Ida)|SALE"
                                + "|INVESTMENT|KILLING|BATTLE|PROTEST|ATTACK|AGREEMENT) .*"));
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
