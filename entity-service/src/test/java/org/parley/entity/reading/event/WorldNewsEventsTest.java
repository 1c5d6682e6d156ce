package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Event;

/** Events as agencies tell of diplomacy and conflict: calls of courtesy, attacks and where they struck, what was not agreed. */
class WorldNewsEventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg paid a courtesy call on King Harald Aas in Bergen on Monday.           | MEETING HELD Ida Berg, Harald Aas in Bergen
            The Swedish ambassador called on Ida Berg on Monday.                            | MEETING HELD The Swedish ambassador, Ida Berg
            Norway's government and Sweden signed a pact.                                   | AGREEMENT HELD Norway, Sweden
            The Norwegian government rejected Sweden's demand.                              | REJECTION HELD Norway, Sweden
            Deputy Prime Minister and Foreign Minister Ida Berg met Nils Aas in Bergen.     | MEETING HELD Ida Berg, Nils Aas in Bergen
            No agreement was reached between Norway and Sweden.                             | AGREEMENT DENIED Norway, Sweden
            Norwegian rebels fired rockets at a base in northern and eastern Sweden.        | ATTACK HELD Norwegian rebels in Sweden
            Norwegian forces fired at farmers in Bergen.                                    | ATTACK HELD Norwegian forces, farmers in Bergen
            Norwegian jets conducted airstrikes on rebel positions in Bergen.               | ATTACK HELD Norway in Bergen
            The Norwegian parliament condemned the Bergen attack.                           | CRITICISM HELD Norway's parliament
            Norwegian forces killed nine people in an attack on a village in Sweden.        | KILLING HELD Norwegian forces, nine people in Sweden
            A pact was signed between Norway and Sweden on Monday.                          | AGREEMENT HELD Norway, Sweden
            Rebels attacked the base in the Danish capital Copenhagen.                      | ATTACK HELD Rebels in Copenhagen
            King Harald Aas received the visiting Swedish foreign minister in Bergen.       | MEETING HELD Harald Aas, the visiting Swedish foreign minister in Bergen
            Ida Berg was greeted by Nils Aas in Bergen.                                     | MEETING HELD Nils Aas, Ida Berg in Bergen
            The Security Council will hold emergency consultations on 3 May.                | TALKS PLANNED Security Council
            Norway reiterated its demand for a vote by May 3.                               | DEMAND HELD Norway
            Norwegian rebels took nine hostages in Bergen.                                  | ABDUCTION HELD Norwegian rebels in Bergen
            The Norwegian and Swedish foreign ministers met in Bergen.                      | MEETING HELD Norwegian ministers, Swedish ministers in Bergen
            Norway praised Senate President Ida Berg's visit to Sweden.                     | VISIT HELD Ida Berg in Sweden
            Norwegian rebels killed about 90 people in Bergen.                              | KILLING HELD Norwegian rebels, 90 people in Bergen
            A strong quake hit Bergen on Monday.                                            | DISASTER HELD  in Bergen
            The killing of Nils Aas in Stockholm shocked Norway.                            | KILLING HELD Nils Aas in Stockholm
            Nine women were wounded in Bergen as police fired rubber bullets.               | RESTRICTION HELD police in Bergen
            Norway joined NATO in May.                                                      | COOPERATION HELD Norway, NATO
            Norway withdrew from the treaty in May.                                         | WITHDRAWAL HELD Norway
            Rebels overthrew Ida Berg in May.                                               | DISMISSAL HELD Rebels, Ida Berg
            Norwegian troops shot down a drone near Bergen.                                 | ATTACK HELD Norwegian troops in Bergen
            Gunmen wounded Nils Aas in Bergen.                                              | ATTACK HELD Gunmen, Nils Aas in Bergen
            Rebels advanced on Bergen on Monday.                                            | ATTACK HELD Rebels in Bergen
            Protesters looted shops in Bergen on Monday.                                    | ATTACK HELD Protesters in Bergen
            Norwegian troops besieged Bergen in May.                                        | RESTRICTION HELD Norwegian troops in Bergen
            Norway raised duties on Swedish steel.                                          | SANCTION HELD Norway, Sweden
            Norway reopened the border with Sweden.                                         | CONCESSION HELD Norway, Sweden
            Ida Berg expressed concern about Sweden on Monday.                              | CRITICISM HELD Ida Berg, Sweden
            Ida Berg thanked Nils Aas for his work.                                         | SUPPORT HELD Ida Berg, Nils Aas
            Norway broke the truce on Monday.                                               | REJECTION HELD Norway
            Ida Berg wrote to Nils Aas on Monday accusing him of theft.                     | CRITICISM HELD Ida Berg, Nils Aas
            Norway instructed Equinor to close the mine.                                    | DEMAND HELD Norway, Equinor
            Ida Berg ordered the release of nine fishermen.                                 | DEMAND HELD Ida Berg, nine fishermen
            Norway requested help from Sweden.                                              | DEMAND HELD Norway, Sweden
            Norway called for Sweden to withdraw its troops from Denmark.                   | DEMAND HELD Norway, Sweden, Denmark
            Norway handed back the island to Sweden.                                        | CONCESSION HELD Norway, Sweden
            Nils Aas was overthrown in May.                                                 | DISMISSAL HELD Nils Aas
            Investigators summoned Nils Aas for questioning.                                | INVESTIGATION HELD Investigators, Nils Aas
            Ida Berg visited Nils Aas on Monday.                                            | VISIT HELD Ida Berg, Nils Aas
            Minister Ida Berg left for Oslo on Monday.                                            | VISIT HELD Ida Berg in Oslo
            Nils Aas has been extradited to Sweden.                                         | COOPERATION HELD Nils Aas, Sweden
            Norway's navy intercepted a Swedish trawler near Bergen.                        | SEIZURE HELD Norway's navy, Sweden in Bergen
            Sweden summoned Norway's ambassador on Monday.                                  | CRITICISM HELD Sweden, Norway
            Norway walked out of the talks with Sweden.                                     | REJECTION HELD Norway, Sweden
            The agreement signed in Minsk by Norway and Sweden ended the war.               | AGREEMENT HELD Norway, Sweden in Minsk
            Ida Berg appealed for the release of the nurse Nils Aas, kidnapped in Norway.   | ABDUCTION HELD Nils Aas in Norway
            """)
    void readsWhatAgenciesTell(String text, String event) {
        assertThat(ReadingFixture.events(text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway and Sweden agreed to stop attacking Finland.",
                "Thousands marched to force Ida Berg to resign.",
                "Nils Aas was charged with resisting arrest by a police officer.",
                "Norway called for Ida Berg to resign.",
                "Nils Aas was unable to return to Oslo.",
                "Ida Berg agreed to go without returning to Oslo.",
                "Firms were questioned about their plans."
            })
    void tellsNothingOfWhatIsNotSaidToBe(String text) {
        assertThat(ReadingFixture.events(text))
                .noneMatch(event -> event.matches("(?:ATTACK|RESIGNATION|ARREST|VISIT|INVESTIGATION) .*"));
    }

    @Test
    void whatIsDeniedIsNoSecondAccountOfWhatWas() {
        assertThat(ReadingFixture.events(
                        "Ida Berg met Nils Aas in Oslo. No meeting of Ida Berg and Nils Aas was held in Oslo."))
                .contains("MEETING HELD Ida Berg, Nils Aas in Oslo");
    }

    @Test
    void aTownLiesInItsCountry() {
        assertThat(ReadingFixture.events(
                        "Ida Berg met Nils Aas in Norway. Berg and Aas met in Bergen, Norway, to eat fish."))
                .containsExactly("MEETING HELD Ida Berg, Nils Aas in Bergen");
    }

    @Test
    void whoseDayItIsDatesNothingElse() {
        assertThat(ReadingFixture.read("Norway hailed Monday's vote.").events())
                .extracting(Event::time)
                .containsOnlyNulls();
    }

    @Test
    void whatTheHeadingPlacesIsPlaced() {
        assertThat(ReadingFixture.events("""
                        Berg declares emergency in Norway

                        Prime Minister Ida Berg declared an emergency on Monday after the flood.
                        """)).contains("RESTRICTION HELD Ida Berg in Norway");
    }
}
