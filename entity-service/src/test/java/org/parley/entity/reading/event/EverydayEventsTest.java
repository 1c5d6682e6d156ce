package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;

/** Meetings, posts, fines and stakes told in plain verbs, and the idioms that use the same verbs. All stories are invented. */
class EverydayEventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian Prime Minister Ida Berg sat down with Nils Aas on Tuesday.        | MEETING HELD Ida Berg, Nils Aas
            Norwegian Prime Minister Ida Berg dined with Nils Aas in Bergen on Tuesday. | MEETING HELD Ida Berg, Nils Aas in Bergen
            Swedish Prime Minister Ida Berg saw Norwegian Foreign Minister Nils Aas in Oslo on Friday. | MEETING HELD Ida Berg, Nils Aas in Oslo
            Norwegian Prime Minister Ida Berg will host the foreign ministers of Ghana and Kenya. | MEETING PLANNED Ida Berg, Ghana, Kenya
            Swedish Prime Minister Ida Berg had reached Nairobi by Friday.              | VISIT HELD Ida Berg in Nairobi
            Swedish Prime Minister Ida Berg laid a wreath at a memorial in Oslo.        | VISIT HELD Ida Berg in Oslo
            Ida Berg moved Nils Aas to the Foreign Ministry.                            | APPOINTMENT HELD Ida Berg, Nils Aas
            Ida Berg will take over the oil portfolio.                                  | APPOINTMENT PLANNED Ida Berg
            Nils Aas will take the oath on Friday.                                      | APPOINTMENT PLANNED Nils Aas
            Four ministers were sworn in by Ida Berg.                                   | APPOINTMENT HELD Ida Berg, Four ministers
            Nils Aas will become an adviser to the bank.                                | APPOINTMENT PLANNED Nils Aas
            A court in Oslo quashed a 30 million euro fine against Equinor.             | VERDICT HELD A court, Equinor in Oslo
            Norway imposed a fine on Equinor in 2021.                                   | VERDICT HELD Norway, Equinor
            Nordea built a 6 percent stake in Telenor.                                  | ACQUISITION HELD Nordea, Telenor
            Nordea downgraded Telenor to junk on Monday.                                | RATING HELD Nordea, Telenor
            Equinor put its hotel chain up for sale on Monday.                          | SALE PLANNED Equinor
            Equinor is under investigation by the European Union.                       | INVESTIGATION ONGOING Equinor, European Union
            A judge summoned Nils Aas on Monday.                                        | HEARING HELD A judge, Nils Aas
            A new parliament was elected in Norway on 5 May 2021.                       | ELECTION HELD  in Norway
            Norway and Sweden formed two bilateral commissions.                         | COOPERATION HELD Norway, Sweden
            Equinor and Telenor abandoned their takeover efforts.                       | CANCELLATION HELD Equinor, Telenor
            Ida Berg handed the warring generals a peace proposal.                      | PROPOSAL HELD Ida Berg, the warring generals
            Ida Berg rejected the idea of a truce.                                      | REJECTION HELD Ida Berg
            Norway has asked for an increase in the loan.                               | DEMAND HELD Norway
            Equinor is scheduled to publish third-quarter results on Thursday.          | PUBLICATION PLANNED Equinor
            Nils Aas walked out of prison on Monday.                                    | CONCESSION HELD Nils Aas
            Hundreds of students marched through Oslo on Tuesday.                       | PROTEST HELD Hundreds of students in Oslo
            Nils Aas told CNN's Morning Hour on Friday that he would stay.              | INTERVIEW HELD Nils Aas, CNN
            Norway announced £150m of drones for Ukraine.                               | PLEDGE HELD Norway, Ukraine
            Ida Berg's stop in Nairobi on Tuesday lasted three hours.                   | VISIT HELD Ida Berg in Nairobi
            Ida Berg kicked off a tour of Norway on Sunday.                             | VISIT HELD Ida Berg in Norway
            Ida Berg touched down in Nairobi on Sunday.                                 | VISIT HELD Ida Berg in Nairobi
            Ida Berg is due in Nairobi on 3 May 2031.                                   | VISIT PLANNED Ida Berg in Nairobi
            Ida Berg toured a flooded village near Bergen on Monday.                    | VISIT HELD Ida Berg in Bergen
            Ida Berg received an official visit from Nils Aas in May.                   | VISIT HELD Ida Berg, Nils Aas
            Swedish Prime Minister Ida Berg called off a trip to Nairobi.               | VISIT CANCELLED Ida Berg in Nairobi
            Ida Berg joined Nils Aas for a working dinner on Monday.                    | MEETING HELD Ida Berg, Nils Aas
            The next NATO summit will be hosted by Norway.                              | SUMMIT PLANNED Norway
            Ida Berg and Nils Aas put their signatures to a treaty on Monday.           | AGREEMENT HELD Ida Berg, Nils Aas
            Equinor secured a loan from Nordea.                                         | AGREEMENT HELD Equinor, Nordea
            Nordea approved a 2 billion dollar loan for Zambia.                         | AGREEMENT HELD Nordea, Zambia
            Norway and Sweden issued a joint statement on Monday.                       | STATEMENT HELD Norway, Sweden
            Norway offered Sweden a prisoner exchange on Monday.                        | PROPOSAL HELD Norway, Sweden
            Ida Berg unveiled a five-point plan on 3 May 2021.                          | PROPOSAL HELD Ida Berg
            Ida Berg said no to the proposal.                                           | REJECTION HELD Ida Berg
            Ida Berg lost her post on Monday.                                           | DISMISSAL HELD Ida Berg
            Ida Berg bowed out as chief executive.                                      | RESIGNATION HELD Ida Berg
            Ida Berg assumed office on Monday.                                          | APPOINTMENT HELD Ida Berg
            Ida Berg reshuffled her cabinet on Monday.                                  | APPOINTMENT HELD Ida Berg
            The watchdog fined Equinor 2 million euros on Monday.                       | VERDICT HELD The watchdog, Equinor
            A judge ordered Equinor to pay 2 million euros.                             | VERDICT HELD A judge, Equinor
            A judge dismissed the case against Nils Aas on Monday.                      | VERDICT HELD A judge, Nils Aas
            Nils Aas, sentenced to five years in 2021, is ill.                          | VERDICT HELD Nils Aas
            Equinor filed an appeal against the ruling on Monday.                       | CRITICISM HELD Equinor
            The trial of Nils Aas opened in Bergen on Monday.                           | HEARING HELD Nils Aas in Bergen
            Missiles struck Bergen on Monday.                                           | ATTACK HELD  in Bergen
            Bergen was hit by missiles on Monday.                                       | ATTACK HELD  in Bergen
            A car bomb exploded in Bergen on Monday.                                    | ATTACK HELD  in Bergen
            The attack on Bergen left 12 dead.                                          | ATTACK HELD  in Bergen
            Norway launched a missile attack on Bergen on Monday.                       | ATTACK HELD Norway in Bergen
            Bergen came under fire on Monday.                                           | ATTACK HELD Bergen
            Rebels entered Bergen on Monday.                                            | CAPTURE HELD Rebels in Bergen
            Clashes around Bergen killed nine soldiers over the weekend.                | BATTLE HELD  in Bergen
            Thousands protested in Bergen on Monday.                                    | PROTEST HELD Thousands in Bergen
            Voters went to the polls in Norway on Sunday.                               | ELECTION HELD Voters in Norway
            Norway postponed the election on Monday.                                    | SUSPENSION HELD Norway
            Norway recognised Kosovo on Monday.                                         | SUPPORT HELD Norway, Kosovo
            Hackers broke into the systems of Equinor on Monday.                        | CYBERATTACK HELD Hackers, Equinor
            Nils Aas died on Monday.                                                    | DEATH HELD Nils Aas
            """)
    void tellsWhatPlainVerbsTell(String text, String event) {
        assertThat(ReadingFixture.events(text)).containsExactly(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Berg took over the wheel and drove home.",
                "Swedish Prime Minister Ida Berg saw the film in Oslo on Friday.",
                "Swedish Prime Minister Ida Berg saw Nils Aas as a rival.",
                "Fans saw Nils Aas in Oslo on Friday.",
                "Ida Berg reached the final in Oslo on Monday.",
                "The rebels reached Oslo on Monday.",
                "Nils Aas said no leader should speak of it.",
                "Rebels reached the final on Monday.",
                "A delegation entered the hall on Monday.",
                "Nils Aas went to the doctor on Monday.",
                "A record player exploded the myth.",
                "Ida Berg came under fire from Nils Aas over the budget on Monday.",
                "Nils Aas survived a heart attack on Monday.",
                "Ida Berg survived an attempt to oust her.",
                "Nasdaq added Equinor to its index on Monday.",
                "Ida Berg added Nils Aas to the squad.",
                "Norway reversed its decision on the embassy.",
                "Norway submitted its application to the European Union on Monday.",
                "Oslo was chosen to host the games.",
                "Equinor was picked to build the wind farm.",
                "Norway was hit by mine closures on Monday.",
                "Nils Aas bowed out of the French Open.",
                "Equinor issued a statement on Monday.",
                "Ida Berg took to the streets of Oslo on Monday.",
                "Nils Aas claimed responsibility for the defeat.",
                "The deal holds risks for Norway.",
                "Nurses moved Nils Aas to the intensive care unit.",
                "Ida Berg moved to the Foreign Ministry.",
                "Ida Berg sat with Nils Aas in the third row.",
                "Ida Berg sat down to dinner on Friday.",
                "Ida Berg built a house in Oslo.",
                "Nils Aas handed Ida Berg the keys.",
                "Nils Aas heard arguments in the street.",
                "Nordea cut its outlook for growth.",
                "Ida Berg nodded rather than lay a wreath at a memorial in Oslo.",
                "Ida Berg hosted a party for her friends in Oslo."
            })
    void passesOverIdioms(String text) {
        assertThat(ReadingFixture.events(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regulators approved Equinor's acquisition of Telenor on Monday.",
                "Regulators signed off on the takeover of Equinor by Telenor.",
                "The European Union cleared Equinor's takeover of Telenor."
            })
    void whatIsAllowedIsStillToBeBought(String text) {
        assertThat(ReadingFixture.events(text)).contains("ACQUISITION PLANNED Equinor, Telenor");
    }
}
