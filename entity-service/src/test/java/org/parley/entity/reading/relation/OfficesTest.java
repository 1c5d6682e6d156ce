package org.parley.entity.reading.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.entity.reading.ReadingFixture.offices;
import static org.parley.entity.reading.ReadingFixture.relations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices that the text tells by way of another: counterparts, predecessors, second titles. All stories are invented. */
class OfficesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minister of Trade and Industry Ida Berg met Nils Aas.                              | Ida Berg, minister of trade and industry of -
            Deputy Minister of Gender Equality and Family Ida Berg spoke in Oslo.              | Ida Berg, deputy minister of gender equality and family of -
            Norwegian Foreign Minister Ida Berg met her Danish counterpart Nils Aas in Oslo.   | Nils Aas, foreign minister of Denmark
            Norwegian Foreign Minister Ida Berg spoke. She met her Danish counterpart, Nils Aas, in Oslo. | Nils Aas, foreign minister of Denmark
            Norway's foreign minister Ida Berg and her Danish counterpart, Nils Aas, spoke by phone. | Nils Aas, foreign minister of Denmark
            Foreign Minister Ida Berg and Danish counterpart Nils Aas welcomed the deal.       | Nils Aas, foreign minister of Denmark
            Nils Aas received President Ida Berg at State House.                               | Ida Berg, president of -
            White House Africa adviser Nils Aas spoke in Oslo.                                 | Nils Aas, adviser of White House
            Ida Berg, the Norwegian president's special envoy for water, and Nils Aas spoke.   | Ida Berg, special envoy for water of Norway
            Norwegian Deputy Prime Minister and Finance Minister Ida Berg spoke in Oslo.       | Ida Berg, deputy prime minister of Norway
            Norwegian Deputy Prime Minister and Finance Minister Ida Berg spoke in Oslo.       | Ida Berg, finance minister of Norway
            Nils Aas, President Ida Berg's senior adviser for Asia, flew to Oslo.              | Ida Berg, president of -
            She thanked acting Prime Minister Ida Berg.                                        | Ida Berg, acting prime minister of -
            Danish President-elect Ida Berg spoke in Oslo.                                     | Ida Berg, president-elect of Denmark
            The commander of the Northern Coast Guard, Nils Aas, spoke in Oslo.                | Nils Aas, commander of Northern Coast Guard
            Nils Aas, previously chief executive of Nordkraft ASA, will join the board.        | Nils Aas, former chief executive of Nordkraft ASA
            Former Danish president Nils Aas spoke in Oslo.                                    | Nils Aas, former president of Denmark
            President Ida Berg of Norway resigned. Her predecessor, Nils Aas, applauded.       | Nils Aas, former president of Norway
            Oxfam's Yemen head, Ida Berg, spoke in Oslo.                                       | Ida Berg, yemen head of Oxfam
            Danish army chief General Nils Aas spoke in Oslo.                                  | Nils Aas, army chief of Denmark
            Vice presidents Ida Berg and Nils Aas spoke in Oslo.                               | Nils Aas, vice president of -
            Nils Aas, founder and chief executive of Nordkraft ASA, spoke in Oslo.             | Nils Aas, founder of Nordkraft ASA
            Nils Aas, founder and chief executive of Nordkraft ASA, spoke in Oslo.             | Nils Aas, chief executive of Nordkraft ASA
            Ida Berg, the resident and humanitarian coordinator in Yemen, spoke in Oslo.       | Ida Berg, resident and humanitarian coordinator of Yemen
            The Nordic Council, whose president is Ida Berg, met in Oslo.                      | Ida Berg, president of Nordic Council
            The Nordic Council, through its president, Ida Berg, rejected the plan.            | Ida Berg, president of Nordic Council
            Norway on Monday named General Nils Aas as chief of army staff.                    | Nils Aas, chief of army staff of Norway
            Ida Berg was appointed chairwoman of the Nordic Council.                           | Ida Berg, chairwoman of Nordic Council
            In Tokyo, Chief Cabinet Secretary Ida Berg declined to comment.                    | Ida Berg, chief cabinet secretary of -
            Elm Capital, which met Nordkraft ASA, lost. “We paid,” said its founder, Ida Berg. | Ida Berg, founder of Elm Capital
            Two deputy governors, Ida Berg and Nils Aas, lost their jobs.                      | Ida Berg, deputy governor of -
            The leader of the opposition, Ida Berg, spoke in Oslo.                             | Ida Berg, leader of the opposition of -
            The Nordic Centre Party (NCP) leader Ida Berg spoke in Oslo.                       | Ida Berg, leader of Nordic Centre Party
            Nordkraft ASA cut its forecast. Its chief economist for Norway, Ida Berg, is glum. | Ida Berg, chief economist of Nordkraft ASA
            Oslo police chief Ida Berg spoke.                                                  | Ida Berg, police chief of Oslo
            Norway's president swore in General Nils Aas as police chief on Monday.            | Nils Aas, police chief of -
            Ida Berg was promoted to deputy police chief.                                      | Ida Berg, deputy police chief of -
            Ida Berg is a member of the board of Nordkraft ASA.                                | Ida Berg, member of Nordkraft ASA
            Ida Berg was sworn in as governor of California.                                   | Ida Berg, governor of California
            Her brother, retired general Nils Aas, is governor of California.                  | Nils Aas, governor of California
            Ida Berg, who also sits on the board of Nordkraft ASA, spoke in Oslo.              | Ida Berg, board member of Nordkraft ASA
            Nordkraft ASA chief executive Ida Berg spoke in Oslo. Her counterpart at Vestbank ASA, Nils Aas, agreed. | Nils Aas, chief executive of Vestbank ASA
            Nordkraft ASA's marketing chief, Ida Berg, spoke in Oslo.                          | Ida Berg, marketing chief of Nordkraft ASA
            Norwegian Economy and Commerce Minister Ida Berg spoke in Oslo.                    | Ida Berg, economy and commerce minister of Norway
            Bergen Ports Authority Managing Director Ida Berg declined to comment.             | Ida Berg, managing director of Bergen Ports Authority
            Ida Berg, 61, a professor at Bergen University, resigned.                          | Ida Berg, professor of Bergen University
            The President of the Nordic Commission Ida Berg proposed him. Nils Aas is the president of the Nordic Council. | Ida Berg, president of Nordic Commission
            Vestkapital partner Nils Aas called it late. Vestkapital ASA sold its shares.      | Nils Aas, partner of Vestkapital ASA
            Norway's ambassador to the United Nations, Ida Berg, spoke in Oslo.                | Ida Berg, ambassador of Norway
            Qatar's minister of state for foreign affairs, Nils Aas, flew to Oslo.             | Nils Aas, minister of state for foreign affairs of Qatar
            Advocate General Nils Aas asked for more time.                                     | Nils Aas, advocate general of -
            Energy and Mineral Resources Minister Ida Berg spoke in Oslo.                      | Ida Berg, energy and mineral resources minister of -
            Norwegian Ambassador to Denmark Ida Berg spoke in Oslo.                            | Ida Berg, ambassador of Norway
            Norwegian Fisheries Minister Ida Berg spoke in Oslo.                               | Ida Berg, fisheries minister of Norway
            Norway's ruling Harbour Party on Monday elected Ida Berg as its president.         | Ida Berg, president of Harbour Party
            Vestbank ASA, Norway's second-biggest lender, on Monday replaced its managing director Nils Aas. | Nils Aas, managing director of Vestbank ASA
            The Seamen's Federation opposes the sale. “Not one job may go,” said its general secretary, Nils Aas. | Nils Aas, general secretary of Seamen's Federation
            Nordkraft's largest shareholder, the pension fund Nordkapital ASA, supports it, its chief economist Ida Berg said. | Ida Berg, chief economist of Nordkapital ASA
            Vestbank ASA cut jobs. Its chief executive, Ida Berg, sits on the board of Nordkraft ASA. | Ida Berg, board member of Nordkraft ASA
            Minister Nils Aas, a brother of First Lady Ida Berg, resigned.                     | Nils Aas, brother of Ida Berg
            Acting president Ida Berg flew to Oslo.                                            | Ida Berg, acting president of -
            Nordkraft ASA's former chairman met ex-Vestbank ASA boss Nils Aas in Oslo.         | Nils Aas, former boss of Vestbank ASA
            “We shall see,” Nils Aas, a Nordkraft ASA spokesman told reporters.                | Nils Aas, spokesman of Nordkraft ASA
            “Rates will fall,” said Ida Berg, managing director of Nordkraft ASA, who was calm. | Ida Berg, managing director of Nordkraft ASA
            Ida Berg, director general at Vestbank ASA, spoke in Oslo.                         | Ida Berg, director general of Vestbank ASA
            A lawyer for Nordkraft ASA, Nils Aas, said that the case was closed.               | Nils Aas, lawyer of Nordkraft ASA
            Nils Aas - a former Nordkraft ASA director, and an expert on tides - agreed.       | Nils Aas, former director of Nordkraft ASA
            Nils Aas (No. 4, $2 billion), chairman of chipmaker Nordkraft ASA, is rich.        | Nils Aas, chairman of Nordkraft ASA
            Ida Berg, a professor of economics at Bergen University, spoke in Oslo.            | Ida Berg, professor of economics of Bergen University
            Nils Aas, economist, lawyer and leader of the Fjord Front, was freed.              | Nils Aas, leader of Fjord Front
            Nils Aas, economist and nephew of former President Ida Berg, was freed.            | Nils Aas, nephew of Ida Berg
            “It is near,” said analyst Nils Aas, of the Nordic Crisis Institute.               | Nils Aas, analyst of Nordic Crisis Institute
            Conservative co-chairman Ida Berg called it a gift.                                | Ida Berg, co-chairman of Conservative Party
            Ida Berg, the Labour MP for Bergen, called it a gift.                              | Ida Berg, mp of Bergen
            Ida Berg succeeded Nils Aas as chief executive of Nordkraft ASA.                   | Ida Berg, chief executive of Nordkraft ASA
            Nils Aas stepped down as chief executive of Nordkraft ASA in May.                  | Nils Aas, former chief executive of Nordkraft ASA
            Nordkraft ASA appointed Ida Berg chief executive in May.                           | Ida Berg, chief executive of Nordkraft ASA
            They praised Ida Berg in her capacity as president of the Nordic Council.          | Ida Berg, president of Nordic Council
            President His Highness Sheikh Nils Aas flew to Oslo.                               | Nils Aas, president of -
            Ida Berg, deputy head of the Nordic Council, spoke in Oslo.                        | Ida Berg, deputy head of Nordic Council
            On Monday Berg announced a plan. Ida Berg calls it new. The mayor said that it was hers. | Ida Berg, mayor of -
            The Oslo Fund owns 9.8% of Nordkraft ASA.                                          | Oslo Fund, 9.8% of Nordkraft ASA
            The government, which holds a 34% stake in Vestbank ASA, declined. Norway holds a 5% stake in Nordkraft ASA. | Norway, 5% stake of Nordkraft ASA
            """)
    void isTold(String text, String office) {
        assertThat(offices(text)).contains(office);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a list, no apposition
                "He hired a lawyer, Ida Berg, and a cook.",
                // the office acts itself
                "After the visit of Ida Berg, a minister resigned.",
                // where she is, not whose analyst
                "A Bergen-based analyst, Ida Berg, laughed.",
                // two persons are told of as often
                "Ida Berg met Nils Aas. Nils Aas met Ida Berg. The mayor said that it was hers.",
                "Conservative writer Ida Berg laughed."
            })
    void looksLikeAnOfficeOfHers(String text) {
        assertThat(offices(text))
                .noneMatch(office ->
                        office.matches("Ida Berg, (?:lawyer|minister|mayor).*|.* of (?:Bergen|Conservative Party)"));
    }

    @Test
    void ofTwoOfficesNobodyKnowsWhichTheCounterpartHolds() {
        assertThat(
                        offices(
                                "Norwegian Foreign Minister and Party Secretary Ida Berg met her Danish counterpart Nils Aas in Oslo."))
                .noneMatch(office -> office.startsWith("Nils Aas"));
    }

    @Test
    void whatIsOverHeadsNothing() {
        assertThat(relations("Ida Berg previously headed Nordkraft ASA.")).isEmpty();
        assertThat(relations("Ida Berg heads Nordkraft ASA.")).containsExactly("Ida Berg HEADS Nordkraft ASA");
    }

    @Test
    void whoLeadsMayStandBehindTheBody() {
        assertThat(relations("The Bergen Harbour Union, led by Ida Berg, called a strike."))
                .contains("Ida Berg LEADS Bergen Harbour Union");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Berg and Nils Aas entered the race to lead the Nordic Council.",
                "Nils Aas hopes to head Nordkraft ASA.",
                "Ida Berg was not appointed head of the Nordic Council.",
                "Ida Berg could be named head of the Nordic Council."
            })
    void whatIsOnlySoughtIsNoOffice(String text) {
        assertThat(relations(text)).isEmpty();
    }

    @Test
    void anOfficeIsToldOnceWithAllOfItsWords() {
        assertThat(offices("Norwegian Foreign Minister Ida Berg resigned. Minister Berg was tired."))
                .containsExactly("Ida Berg, foreign minister of Norway");
        assertThat(offices("Norwegian Minister Ida Berg resigned. She was deputy minister of Norway before."))
                .contains("Ida Berg, minister of Norway");
    }

    @Test
    void theOfficeOfAGovernorIsNotThatOfTheParty() {
        assertThat(relations("Former governor Ida Berg of the Labour Party called it a coup."))
                .contains("Ida Berg MEMBER_OF Labour", "Ida Berg HOLDS_ROLE -");
    }

    @Test
    void officersWithoutACompanyAreThoseOfTheOneThatIsWrittenOf() {
        String lead = "Nordkraft ASA will cut jobs. Nordkraft lost money last year. Nordkraft is based in Oslo. ";
        assertThat(offices(lead + "Chief financial officer Ida Berg called it a good step."))
                .contains("Ida Berg, chief financial officer of Nordkraft ASA");
        assertThat(offices(lead + "At Vestbank ASA, chief executive Nils Aas called it a good step."))
                .doesNotContain("Nils Aas, chief executive of Nordkraft ASA");
    }

    @Test
    void inNewsOfATakeoverABareOfficeIsNotTheBuyers() {
        assertThat(
                        offices(
                                "Nordkyst ASA denies that it is for sale. Chief executive Ida Berg had met Halden founder Nils Aas in May. Halden has raised its offer. Halden said no more. Halden rejected the report."))
                .contains("Ida Berg, chief executive of -");
    }

    @Test
    void aTitleMayStandBeforeAWholeBodyAndTheName() {
        assertThat(offices("She met Secretary of the National Security Council of Georgia Ida Berg in May."))
                .containsExactly("Ida Berg, secretary of National Security Council of Georgia");
        assertThat(offices("Chairman of the Verkhovna Rada Nils Aas spoke."))
                .containsExactly("Nils Aas, chairman of Verkhovna Rada");
        assertThat(offices("Head of the Office of the President Nils Aas came."))
                .containsExactly("Nils Aas, head of Office of the President");
        assertThat(offices("The chief of the Office of the Prime Minister Nils Aas spoke."))
                .as("no prime minister")
                .noneMatch(office -> office.contains("minister of"));
    }

    @Test
    void aMemberOfNobodyKnowsWhatHoldsNothing() {
        assertThat(relations("Irish member Ida Berg asked about beef.")).noneMatch(told -> told.contains("MEMBER_OF"));
        assertThat(relations("Ida Berg is married to Nils Aas.")).contains("Ida Berg FAMILY_OF Nils Aas");
        assertThat(relations("Senator Ida Berg, of the Nordic Party, spoke."))
                .contains("Ida Berg MEMBER_OF Nordic Party");
    }

    @Test
    void aMinisterOfAPartyIsNotThePartys() {
        assertThat(relations("Foreign Minister Ida Berg of VLEN backed the bid."))
                .contains("Ida Berg MEMBER_OF VLEN")
                .doesNotContain("Ida Berg HOLDS_ROLE VLEN");
        assertThat(offices("Norwegian officials met the bloc's ambassador in Oslo, Ida Berg."))
                .doesNotContain("Ida Berg, ambassador of Oslo");
    }

    @Test
    void aBareOfficeBehindAnotherCompanysNewsIsLeftOpen() {
        String lead = "Nordkraft ASA will cut jobs. Nordkraft lost money last year. Nordkraft is based in Oslo. ";
        assertThat(offices(lead + "Vestbank ASA will stay. Chief financial officer Ida Berg is leaving."))
                .doesNotContain("Ida Berg, chief financial officer of Nordkraft ASA");
    }
}
