package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Event;

/** Who comes with a delegation, what those who travel do there, who stays away, and who comes into which office. */
class DiplomaticEventsTest {

    private static final String DATELINE = "Oslo, March 4, 2026\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A delegation of the European Commission visited Sweden on Monday.                 | VISIT HELD European Commission in Sweden
            A Norwegian delegation headed by Ida Berg met Nils Aas in Oslo.                   | MEETING HELD Ida Berg, Nils Aas in Oslo
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
            Nordic leaders opened a summit in the Swedish capital on Monday, with the war in Chad high on the agenda. | SUMMIT HELD Nordic leaders in Stockholm
            Nordic leaders opened a summit in the Swedish capital on Monday. They left Stockholm.  | SUMMIT HELD Nordic leaders in Stockholm
            The UN's envoy, Ida Berg, is due to travel to Stockholm on Friday.                | VISIT PLANNED Ida Berg in Stockholm
            The Coast Party threw its weight behind Ida Berg.                                 | SUPPORT HELD Coast Party, Ida Berg
            The Coast Party has called for a protest in Bergen on Friday.                     | PROTEST PLANNED Coast Party in Bergen
            Nordic leaders came. Ida Berg met Nils Aas. The leaders signed a pact on Monday.  | AGREEMENT HELD The leaders
            Labour backed Ida Berg after its leader, Nils Aas, met her on Monday.             | MEETING HELD Nils Aas, Ida Berg
            Spokesman Nils Aas (52) told reporters in Oslo that Eva Lund (40) is to succeed Ida Berg. | APPOINTMENT PLANNED Eva Lund
            The memorandum signed in Lima on Monday covers fishing.                           | AGREEMENT HELD  in Lima
            Nils Aas praised the accord reached by Norway and Iceland in Oslo.                | AGREEMENT HELD Norway, Iceland in Oslo
            The accord reached by Norway and Iceland will be kept.                            | AGREEMENT HELD Norway, Iceland
            Ida Berg attended the signing of the pact between Norway and Iceland.             | AGREEMENT HELD Norway, Iceland
            Talks mediated by Qatar between Sudan and Chad began in Doha on Monday.           | TALKS HELD Qatar, Sudan, Chad in Doha
            Ida Berg met Nils Aas at the summit held in Lima on Friday.                       | MEETING HELD Ida Berg, Nils Aas in Lima
            Ida Berg will meet Nils Aas at talks scheduled to be held in Lima.                | MEETING PLANNED Ida Berg, Nils Aas in Lima
            Talks on Sudan mediated by Qatar ended on Friday in Doha.                         | TALKS HELD Qatar in Doha
            Ida Berg met visiting Foreign Minister Nils Aas in Lima.                          | MEETING HELD Ida Berg, Nils Aas in Lima
            Norway and Ghana agreed on a meeting in Lima.                                     | MEETING PLANNED Norway, Ghana
            Norway and Ghana agreed in talks in Lima on Monday to cut tariffs.                | TALKS HELD Norway, Ghana in Lima
            Nils Aas was met at the airport in Lima by the mayor, Ida Berg.                   | MEETING HELD Ida Berg, Nils Aas in Lima
            His Highness the Crown Prince Sheikh Nasir Hamdi met Ida Berg in Doha.            | MEETING HELD Nasir Hamdi, Ida Berg in Doha
            Shares fell as officials from Norway were meeting Ghanaian leaders in Lima.       | MEETING HELD officials from Norway, Ghanaian leaders in Lima
            Five ministers including Ida Berg and Nils Aas, who met Eva Lund on Monday, left. | MEETING HELD Ida Berg, Nils Aas, Eva Lund
            At their meeting in London, G7 finance ministers agreed to write off debts.       | MEETING HELD G7 finance ministers in London
            Norway requested that Sweden close its embassy.                                   | DEMAND HELD Norway, Sweden
            Norway severed diplomatic ties with Iran.                                         | DOWNGRADE HELD Norway, Iran
            Ida Berg told reporters at this week's media conference that she would stay.      | BRIEFING HELD Ida Berg
            Ida Berg told a Reuters correspondent that she would stay.                        | INTERVIEW HELD Ida Berg, Reuters
            Nordkraft ASA named Ida Berg to its board on Monday.                              | APPOINTMENT HELD Nordkraft ASA, Ida Berg
            Nordkraft ASA said Ida Berg would leave and named Nils Aas as her successor.      | APPOINTMENT HELD Nordkraft ASA, Nils Aas
            Nordkraft ASA said chief executive Ida Berg would leave immediately.              | RESIGNATION PLANNED Ida Berg
            After her departure from the government, Ida Berg wrote a book.                   | RESIGNATION HELD Ida Berg
            A strike by dock workers closed the port on Monday.                               | PROTEST HELD dock workers
            Pilots voted to authorise a strike by Nordfly crews on Monday.                    | PROTEST PLANNED Nordfly crews
            """)
    void readsWhatHappens(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @Test
    void theDelegationIsTheOneToldOfBefore() {
        assertThat(ReadingFixture.events("""
                                A delegation of the European Commission visited Sweden on Monday. The delegation, led by Ida Berg, \
                                met Swedish minister Nils Aas. The delegation also met Eva Lund."""))
                .contains("MEETING HELD Ida Berg, Nils Aas in Sweden", "MEETING HELD Ida Berg, Eva Lund");
    }

    @Test
    void ofTwoDelegationsNobodyKnowsWhichIsMeant() {
        assertThat(ReadingFixture.events("""
                                A Norwegian delegation came to Rome. The delegation met a Swedish delegation. \
                                On Monday the delegation met Ida Berg."""))
                .contains("MEETING HELD Norway, Sweden", "MEETING HELD the delegation, Ida Berg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Swedish team met Ida Berg in Oslo on Sunday.                | MEETING HELD The Swedish team, Ida Berg in Oslo
            Tourists from Norway and Sweden were kidnapped in Chad.         | ABDUCTION HELD Tourists from Norway and Sweden in Chad
            Ida Berg met Nils Aas in the Chinese capital, Japan said.       | MEETING HELD Ida Berg, Nils Aas in Beijing
            The board appointed Ida Berg ally Nils Aas as finance minister. | APPOINTMENT HELD The board, Nils Aas
            Police arrested Ida Berg and Nils Aas has been charged.         | ARREST HELD Police, Ida Berg
            The man who shot Ida Berg and Nils Aas was jailed on Monday.    | ATTACK HELD The man, Ida Berg, Nils Aas
            Norway has boycotted the talks between Chad and Niger.          | TALKS HELD Chad, Niger
            Ida Berg cannot meet Nils Aas in Oslo.                          | MEETING DENIED Ida Berg, Nils Aas in Oslo
            Police arrested Nils Aas, with the help of Interpol, in Lima.   | ARREST HELD Police, Nils Aas in Lima
            Soldiers beat Nils Aas in Lima.                                 | ABUSE HELD Soldiers, Nils Aas in Lima
            Clashes between Norway and Sweden during an operation to retake Bergen killed two people. | BATTLE HELD Norway, Sweden
            Nordkraft ASA's board of directors named Ida Berg as chief executive. | APPOINTMENT HELD Nordkraft ASA, Ida Berg
            Nils Aas ran the bank before becoming minister in 2007.         | APPOINTMENT HELD Nils Aas
            """)
    void readsLookAlikesAsWhatTheyAre(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Swedish team beat Norway on Sunday.",
                "Ida Berg beat Nils Aas in the race for mayor.",
                "The role of the king will be filled by Ida Berg.",
                "Ida Berg took the helm of the yacht.",
                "Readers elected Ida Berg sportswoman of the year.",
                "Norway and Sweden are engaged in a bitter war of words.",
                "A vote could further oust Ida Berg.",
                "There was no agreement signed in Oslo between Ghana and Togo.",
                "Norway opposed the signing of a deal between Ghana and Togo.",
                "Firms opposed to the treaty signed a petition against Ghana.",
                "Norway asked that Iceland withdraw its troops from Chad.",
                "Shares rose on rumours that Nordkraft ASA had bought Folkebank.",
                "Nordkraft ASA issued a profit warning.",
                "Rebels were fighting to topple Ida Berg.",
                "Ida Berg had hoped to sue Norway.",
                "Ida Berg left the ministry by a side door.",
                "Climbers reached the summit of Mount Vara on Monday."
            })
    void tellsNothingOfLookAlikes(String text) {
        assertThat(ReadingFixture.events(DATELINE + text))
                .filteredOn(event -> !event.startsWith("DEMAND"))
                .noneMatch(event -> event.matches("(?:ABUSE|APPOINTMENT|WAR|\\w+ HELD) .*"));
    }

    @Test
    void whoResignsIsAppointedToNothing() {
        assertThat(ReadingFixture.events("Ida Berg became the third minister to resign."))
                .noneMatch(event -> event.startsWith("APPOINTMENT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian minister Ida Berg visited Stockholm on Monday. She met Swedish Prime Minister Nils Aas.                | MEETING HELD Ida Berg, Nils Aas in Stockholm
            Ida Berg will travel to Stockholm on Friday. She is to hold talks with Swedish minister Nils Aas.                | TALKS PLANNED Ida Berg, Nils Aas in Stockholm
            Ida Berg flew to Chile on Monday. She met Peruvian President Nils Aas.                                           | MEETING HELD Ida Berg, Nils Aas
            Ida Berg visited Sweden on Monday. She met Nils Aas.                                                             | MEETING HELD Ida Berg, Nils Aas
            Ida Berg visited Sweden on Monday. She had met Swedish envoy Nils Aas.                                           | MEETING HELD Ida Berg, Nils Aas
            Ida Berg visited Sweden on Monday. Back home, she met Swedish envoy Nils Aas.                                    | MEETING HELD Ida Berg, Nils Aas
            Ida Berg visited Sweden in May. In June, she met Swedish envoy Nils Aas.                                         | MEETING HELD Ida Berg, Nils Aas
            """)
    void whomTravellersMeetTheyMeetThereIfTheyAreOfThatCountry(String text, String event) {
        assertThat(ReadingFixture.events(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Berg hailed last week's summit of Nordic leaders in Stockholm. | 2026-02-23
            Ida Berg praised Tuesday's talks between Norway and Sweden.        | 2026-03-03
            The war began in 2021, when Ida Berg arrested Nils Aas.            | 2021
            Ida Berg has called for a strike on Friday.                        | 2026-03-06
            Ida Berg will meet Nils Aas at talks scheduled to be held on 9 May. | 2026-05-09
            The Coast Party called a massive rally on Friday.                  | 2026-03-06
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
