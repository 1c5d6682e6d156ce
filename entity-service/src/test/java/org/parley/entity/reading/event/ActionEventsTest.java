package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Event;

/** Acts of politics, and sentences in which nobody does them. All stories are invented. */
class ActionEventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway and Sweden have agreed on a price for cod.                      | AGREEMENT HELD Norway, Sweden
            Norway said it had lifted the ban on Sweden's exports.                 | CONCESSION HELD Norway
            Norway rejected Sweden's demand for more fish.                         | REJECTION HELD Norway, Sweden
            Norway is opposed to Swedish mediation.                                | REJECTION HELD Norway, Sweden
            Norway threatened to cut off electricity to Sweden.                    | THREAT HELD Norway, Sweden
            Ida Berg demanded that Sweden open its ports.                          | DEMAND HELD Ida Berg, Sweden
            Norway accused the operator, Equinor, of ignoring warnings.            | CRITICISM HELD Norway, Equinor
            Norway sent two helicopters to Sweden.                                 | AID HELD Norway, Sweden
            Finland pledged 500 tonnes of grain to Norway.                         | PLEDGE HELD Finland, Norway
            Norway has begun the withdrawal of troops from Sweden.                 | WITHDRAWAL ONGOING Norway, Sweden
            Prosecutors opened an investigation into Equinor.                      | INVESTIGATION HELD Prosecutors, Equinor
            Norwegian students blocked a road in Bergen.                           | PROTEST HELD Norwegian students in Bergen
            Norwegian authorities deported 168 Swedes.                             | EXPULSION HELD Norwegian authorities, 168 Swedes
            Norwegian forces captured Bergen from Sweden on Monday.                | CAPTURE HELD Norwegian forces, Sweden in Bergen
            Three Norwegian soldiers were killed by a roadside bomb.               | KILLING HELD Three Norwegian soldiers
            Workers at the mine in Norway walked off the job on Monday.            | PROTEST HELD Workers at the mine in Norway
            The Senate issued a subpoena for Nils Aas.                             | INVESTIGATION HELD Senate, Nils Aas
            At least 22 Norwegian soldiers were killed in an attack.               | KILLING HELD At least 22 Norwegian soldiers
            Norwegian doctors began a hunger strike on Monday.                     | PROTEST ONGOING Norwegian doctors
            Norway will send 300 soldiers to Sweden.                               | MOBILIZATION PLANNED Norway, Sweden
            Ida Berg dismissed her foreign minister, Nils Aas.                     | DISMISSAL HELD Ida Berg, Nils Aas
            Ida Berg gave an interview to Le Monde.                                | INTERVIEW HELD Ida Berg, Le Monde
            Norwegian forces attacked a fishing vessel near Bergen, killing nine.  | ATTACK HELD Norwegian forces in Bergen
            Norway's parliament voted to expel Sweden's ambassador.                | EXPULSION HELD Norway's parliament, Sweden's ambassador
            Norway announced a decision to lift the ban on Sweden's exports.        | CONCESSION PLANNED Norway
            Norway agreed on Monday to make sure Sweden pays for the dam.          | AGREEMENT HELD Norway
            Norwegian farmers rallied against the tax on Monday.                   | PROTEST HELD Norwegian farmers
            Norwegian nurses have been on strike since Monday.                     | PROTEST ONGOING Norwegian nurses
            Norway's president dissolved parliament on Monday.                     | DISMISSAL HELD Norway's president, parliament
            Ida Berg was threatened with arrest in May.                            | THREAT HELD Ida Berg
            Equinor entered into a settlement with Nordea.                         | AGREEMENT HELD Equinor, Nordea
            Ida Berg told a news conference in Oslo that she would go.             | BRIEFING HELD Ida Berg in Oslo
            Ida Berg was briefed on the plans.                                     | BRIEFING HELD Ida Berg
            Ida Berg visited a refugee camp on Monday.                             | VISIT HELD Ida Berg
            Nils Aas visited wounded soldiers on Monday.                           | VISIT HELD Nils Aas
            Minister of Trade and Industry Ida Berg met Nils Aas.                  | MEETING HELD Ida Berg, Nils Aas
            """)
    void readsWhoDoesWhatToWhom(String text, String event) {
        assertThat(ReadingFixture.events(text)).containsExactly(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A spokeswoman for Equinor declined to comment.",
                "Norway did not reject Sweden's demand.",
                "Norway may lift the ban.",
                "Sweden would be glad if Norway lifted the ban.",
                "Ida Berg was accused of attacking Nils Aas, who was not hurt.",
                "At least 31 people were killed when a dam burst.",
                "The plan was rejected.",
                "Ida Berg lifted the cup.",
                "The company rejected the accusation.",
                "The bill would have allowed Norway to reject the demand.",
                "Ida Berg withdrew her candidacy.",
                "Ida Berg hopes for an agreement between Norway and Sweden.",
                "Ida Berg is ready to explore new ways.",
                "The company reached an agreement.",
                "Ida Berg recalled her government's decision to suspend talks with Sweden.",
                "Ida Berg rallied voters in Oslo.",
                "This is Norway demonstrating that it can wait.",
                "Lorries carrying grain will travel to Sweden on Monday."
            })
    void staysSilentWhereNobodyActs(String text) {
        assertThat(ReadingFixture.events(text))
                .noneMatch(told -> told.matches(
                        "(?:REJECTION|CONCESSION|PROTEST|VISIT|ATTACK|KILLING|PLEDGE|WITHDRAWAL|AGREEMENT) .*"));
    }

    @Test
    void takesAPlannedActForWhatItIsWhilePlanned() {
        assertThat(ReadingFixture.read("Norway will send troops and food to Sweden.")
                        .events())
                .extracting(Event::type, Event::plover)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("AID", "AGREE"));
        assertThat(ReadingFixture.read("Norway sent food to Sweden.").events())
                .extracting(Event::plover)
                .containsExactly("AID");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg said on Monday after talks with Nils Aas in Oslo that fish would be cheaper. | TALKS HELD Nils Aas, Ida Berg in Oslo
            Norway's teachers called off a four-day strike.                                       | CONCESSION HELD Norway's teachers
            Equinor said it would acquire NATO.                                                   | ACQUISITION PLANNED Equinor, NATO
            Leaders of 30 countries met in Oslo on Monday.                                        | MEETING HELD Leaders of 30 countries in Oslo
            Ida Berg welcomed the agreement between Norway and Sweden.                            | AGREEMENT HELD Norway, Sweden
            Ida Berg testified before the Senate.                                                 | HEARING HELD Ida Berg, Senate
            Ida Berg is due to host Nils Aas in Oslo next month.                                  | MEETING PLANNED Ida Berg, Nils Aas in Oslo
            NATO is expected to open an investigation into Equinor, two officials said.           | INVESTIGATION PLANNED NATO, Equinor
            Ida Berg refused to meet Nils Aas.                                                    | REJECTION HELD Ida Berg, Nils Aas
            Nils Aas denied that he had been dismissed.                                           | DISMISSAL DENIED Nils Aas
            President Ida Berg cut short a visit to Sweden.                                       | VISIT HELD Ida Berg in Sweden
            Norway and Sweden agreed to build a fence along the border with Finland.              | AGREEMENT HELD Norway, Sweden
            Norway imposed sanctions on Equinor over its war in Sweden.                           | SANCTION HELD Norway, Equinor
            Norway and Sweden signed a deal on a truce in Finland.                                | AGREEMENT HELD Norway, Sweden
            Ida Berg is expected to visit Oslo on Friday and sign an accord with Nils Aas.        | AGREEMENT PLANNED Ida Berg, Nils Aas
            Norway's teachers walked out to protest in Oslo against the budget.                   | PROTEST HELD Norway's teachers in Oslo
            Norway attacked a port in Sweden on Tuesday, killing two Swedish sailors.             | KILLING HELD Norway, two Swedish sailors in Sweden
            Ida Berg and Nils Aas held a telephone conversation.                                  | CALL HELD Ida Berg, Nils Aas
            Ida Berg and Nils Aas held a long conversation.                                       | TALKS HELD Ida Berg, Nils Aas
            """)
    void findsThoseWhoStandFurtherOff(String text, String event) {
        assertThat(ReadingFixture.events(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NATO voted on Monday to leave Sweden.                                          | VOTE HELD NATO, Sweden
            Norway launched strikes on Sweden on Monday.                                   | ATTACK HELD Norway, Sweden
            Norwegian teachers launched an indefinite strike on Monday.                    | PROTEST HELD Norwegian teachers
            Norway's parliament ratified the accession of Sweden.                          | AGREEMENT HELD Norway's parliament, Sweden
            Finland pledged $12 million in aid for Norway.                                 | PLEDGE HELD Finland, Norway
            Ida Berg broke off the negotiations with Sweden on Monday.                     | REJECTION HELD Ida Berg, Sweden
            Ida Berg walked away from talks with Nils Aas.                                 | REJECTION HELD Ida Berg, Nils Aas
            Equinor terminated its contract with Nordea.                                   | REJECTION HELD Equinor, Nordea
            Parliament adopted a law on fishing on Monday.                                 | LEGISLATION HELD Parliament
            A court in Bergen convicted Nils Aas on Monday.                                | VERDICT HELD A court, Nils Aas in Bergen
            The ministry said police arrested four fishermen.                              | ARREST HELD police, four fishermen
            Equinor invested 40 million kroner in Telenor.                                 | INVESTMENT HELD Equinor, Telenor
            Norway's warplanes bombed a depot near Bergen on Monday, killing nine people.  | ATTACK HELD Norway in Bergen
            Swedish soldiers captured the airport of Bergen.                               | CAPTURE HELD Swedish soldiers in Bergen
            Swedish troops took two farms, and Norwegian soldiers shelled the port.        | ATTACK HELD Norwegian soldiers
            Thousands of Norwegian workers marched in Bergen.                              | PROTEST HELD Thousands of Norwegian workers in Bergen
            Equinor will buy a mine. It acquired a stake in Telenor on Monday.             | ACQUISITION HELD Equinor, Telenor
            Norway and Sweden held talks in Oslo. The two agreed to build a bridge.        | AGREEMENT HELD Norway, Sweden
            """)
    void findsActsOfEverySort(String text, String event) {
        assertThat(ReadingFixture.events(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police detained two men in Bergen.                                             | ARREST HELD Police, two men in Bergen
            Officers arrested three children.                                              | ARREST HELD Officers, three children
            A bomb killed at least 12 people in Bergen on Monday.                          | KILLING HELD at least 12 people in Bergen
            A Norwegian journalist was killed in a car bomb explosion in Bergen.           | KILLING HELD A Norwegian journalist in Bergen
            Equinor won a contract from the Norwegian navy.                                | AGREEMENT HELD Equinor, Norwegian navy
            Nils Aas was released on Monday.                                               | CONCESSION HELD Nils Aas
            Nils Aas has been charged with theft.                                          | CRITICISM HELD Nils Aas
            Norway opened a cod factory in Bergen.                                         | INVESTMENT HELD Norway in Bergen
            Parliament will vote on the deal on Monday.                                    | VOTE PLANNED Parliament
            A court in Bergen ordered Equinor to pay.                                      | VERDICT HELD A court, Equinor in Bergen
            Norway handed over nine Swedish prisoners on Monday.                           | CONCESSION HELD Norway, nine Swedish prisoners
            Soldiers of both countries exchanged fire near Bergen.                         | BATTLE HELD Soldiers of both countries in Bergen
            Norway protested against the ban on Monday.                                    | CRITICISM HELD Norway
            Ida Berg said that Sweden must withdraw its fleet.                             | DEMAND HELD Ida Berg, Sweden
            Norway is willing to send food to Sweden.                                      | PLEDGE HELD Norway, Sweden
            Clashes between Norway and Sweden broke out near Bergen.                       | BATTLE HELD Norway, Sweden in Bergen
            Norway asked Sweden for help.                                                  | DEMAND HELD Norway, Sweden
            Ida Berg demanded the resignation of Nils Aas.                                 | DEMAND HELD Ida Berg, Nils Aas
            Norway recalled its consul from Bergen.                                        | DOWNGRADE HELD Norway in Bergen
            Norway plans to sell its cod business in May.                                  | SALE PLANNED Norway
            The island of Naxos declared a state of emergency.                             | RESTRICTION HELD Naxos
            10:40 Norwegian police arrested two men in Bergen.                             | ARREST HELD Norwegian police, two men in Bergen
            Police clashed with farmers in Bergen. Two farmers were killed.                | KILLING HELD Two farmers
            Norway and Sweden held talks in Oslo. The two sides signed a deal in Bergen.   | AGREEMENT HELD Norway, Sweden in Bergen
            Norway handed nine Swedish soldiers over to Denmark.                           | CONCESSION HELD Norway, nine Swedish soldiers, Denmark
            A court in Bergen threw the appeal out.                                        | REJECTION HELD A court in Bergen
            Parliament will vote on a new judge in May.                                    | VOTE PLANNED Parliament
            The Senate will elect a new speaker on Monday.                                 | VOTE PLANNED Senate
            Nils Aas will stand trial in May.                                              | HEARING PLANNED Nils Aas
            A court in Bergen ruled that Nordea must pay.                                  | VERDICT HELD A court in Bergen
            Sweden asked for help on Monday.                                               | DEMAND HELD Sweden
            Norway revoked the visas of nine Swedish envoys.                               | SANCTION HELD Norway, nine Swedish envoys
            Police questioned Nils Aas on Monday.                                          | INVESTIGATION HELD Police, Nils Aas
            Ida Berg summoned her ministers to Oslo.                                       | MEETING HELD Ida Berg, her ministers
            About 300 Norwegian farmers marched in Bergen. They demanded more pay.         | DEMAND HELD 300 Norwegian farmers
            A truce took effect in Bergen on 3 May.                                        | AGREEMENT HELD  in Bergen
            The agreement was signed in Bergen.                                            | AGREEMENT HELD  in Bergen
            Fighting broke out near Bergen on 3 May.                                       | BATTLE HELD  in Bergen
            A drone hit a market in Bergen.                                                | ATTACK HELD  in Bergen
            Nils Aas was shot dead in Bergen.                                              | KILLING HELD Nils Aas in Bergen
            Police dispersed the crowd in Bergen and detained six.                         | ARREST HELD Police, six
            Two of its drivers were abducted near Bergen.                                  | ABDUCTION HELD Two of its drivers in Bergen
            Norwegian rockets hit the town of Bergen.                                      | ATTACK HELD Norway in Bergen
            Nordea said that it would close a branch and lay off its workers.              | LAYOFF PLANNED Nordea, its workers
            MPs have asked Nils Aas to resign.                                             | DEMAND HELD MPs, Nils Aas
            Nordea appealed against the ruling on Monday.                                  | CRITICISM HELD Nordea
            """)
    void readsWhatIsDoneToPeople(String text, String event) {
        assertThat(ReadingFixture.events(text)).contains(event);
    }

    @Test
    void whoOpensAnInquiryIsNobodyElseWhoDid() {
        assertThat(ReadingFixture.events(
                        "Norway investigated Nordea in May. The ministry opened an inquiry into Telenor."))
                .contains("INVESTIGATION HELD Norway, Nordea");
    }

    @Test
    void aSumIsNobodyWhoIsFined() {
        assertThat(ReadingFixture.events("A court in Bergen fined Nils Aas £400 on Monday."))
                .containsExactly("VERDICT HELD A court, Nils Aas in Bergen");
    }

    @Test
    void whatMustHaveBeenIsNoDemand() {
        assertThat(ReadingFixture.events("Ida Berg said that Sweden must have known it."))
                .noneMatch(told -> told.startsWith("DEMAND"));
    }

    @Test
    void whatIsLiftedIsNotImposed() {
        assertThat(ReadingFixture.events("Norway lifted the sanctions on Telenor."))
                .containsExactly("CONCESSION HELD Norway, Telenor");
    }

    @Test
    void bothSidesAreNotThoseWhoMediate() {
        assertThat(ReadingFixture.events("""
                        Norway and Sweden opened negotiations on Monday. Ida Berg called Nils Aas of Denmark on Tuesday.
                        Both sides agreed to share the fish.
                        """)).contains("AGREEMENT HELD Norway, Sweden");
    }

    @Test
    void whoSignsForACompanySignsItsContract() {
        assertThat(ReadingFixture.events("Equinor and Telenor signed a contract on Monday. "
                        + "The contract was signed in Bergen by Ida Berg and Nils Aas."))
                .containsExactly("AGREEMENT HELD Equinor, Telenor, Ida Berg, Nils Aas in Bergen");
    }

    @Test
    void whoBombsAPortNeedsNoSecondEventForItsDead() {
        assertThat(ReadingFixture.events("Norway's warplanes bombed a port in Sweden on Monday, killing nine people."))
                .containsExactly("ATTACK HELD Norway in Sweden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian troops attacked a port in Sweden.              | FIGHT
            Swedish rebels shelled a village in Norway.              | FIGHT
            Norwegian forces killed three Swedish students.          | FIGHT
            Gunmen killed a Norwegian teacher in Bergen.             | ASSAULT
            Three Norwegian soldiers were killed by a roadside bomb. | ASSAULT
            """)
    void whatForcesDoInWarIsFighting(String text, String plover) {
        assertThat(ReadingFixture.read(text).events()).extracting(Event::plover).containsExactly(plover);
    }

    @Test
    void theyAreWhoSaidIt() {
        assertThat(ReadingFixture.events(
                        "Ida Berg met Nils Aas. Swedish teachers' unions said they would begin a strike."))
                .noneMatch(told -> told.startsWith("PROTEST") && told.contains("Berg"));
    }

    @Test
    void twoPresidentsAreTwoWhoAreInOffice() {
        assertThat(ReadingFixture.events("""
                        Norwegian President Ida Berg met Danish President-elect Nils Aas in Oslo.
                        Former President Eva Lund accused Berg of treason.
                        The two presidents discussed trade during a call.
                        """))
                .anyMatch(event -> event.startsWith("CALL") || event.startsWith("TALKS"))
                .noneMatch(event -> event.matches("(?:CALL|TALKS|MEETING).*Eva Lund.*"));
    }
}
