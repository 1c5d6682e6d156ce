package org.parley.entity.ledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** Names that are close, but not equal in sound, are judged by the company that they keep. */
class CloseNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Bakhtiyor Yusupov, Bakhtiyor Yusipov",
        "Theo Lombardi, Theodore Lombardi",
        "Giorgos Kostakis, Yiorgos Kostakis",
        "Yusupov, Bakhtiyor Yusipov",
        "Elena Rojas, Elena Rojas Quiroga",
        "Hamad bin Saif, Hamad bin Saif Al Noor",
        "Tico, Joao Tico de Souza",
        "Rodrigo Aquino, Rodrigo Aquino Jr."
    })
    void areOneInTheSameCompany(String one, String other) {
        WholeLedger ledger = WholeLedger.of(List.of(
                article("a.txt", one, "Marta Lindqvist", "Priya Raman"),
                article("b.txt", other, "Marta Lindqvist", "Priya Raman")));

        assertThat(ledger.entities()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Bakhtiyor Yusupov, Bakhtiyor Yusipov",
        "Theo Lombardi, Theodore Lombardi",
        "Yusupov, Bakhtiyor Yusipov",
        "Elena Rojas, Elena Rojas Quiroga",
        "Tico, Joao Tico de Souza",
        "Rodrigo Aquino, Rodrigo Aquino Jr."
    })
    void areTwoWithoutCommonCompany(String one, String other) {
        WholeLedger ledger = WholeLedger.of(List.of(
                article("a.txt", one, "Marta Lindqvist", "Priya Raman"),
                article("b.txt", other, "Ada Brandt", "Boris Keller")));

        assertThat(ledger.entities()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "Anton Petrov, Anton Petrova",
        "Karl Peterson, Carla Peterson",
        "Bakhtiyor Yusupov, Rustam Yusipov",
        "Joan Smith, John Smith",
        "Elena Rojas, Maria Elena Rojas Quiroga",
        "Rodrigo Aquino Jr., Rodrigo Aquino III",
        "Joao, Joao Tico de Souza"
    })
    void othersStayTwoInWhateverCompany(String one, String other) {
        WholeLedger ledger = WholeLedger.of(List.of(
                article("a.txt", one, "Marta Lindqvist", "Priya Raman"),
                article("b.txt", other, "Marta Lindqvist", "Priya Raman")));

        assertThat(ledger.entities()).hasSize(4);
    }

    @Test
    void aLongerNameInNewsOfAnotherCountryIsAStrangers() {
        WholeLedger ledger = WholeLedger.of(List.of(
                article("a.txt", "Elena Rojas", "Marta Lindqvist")
                        .says("It was in Chile.")
                        .place("Chile"),
                article("b.txt", "Elena Rojas Quiroga", "Marta Lindqvist")
                        .says("It was in Spain.")
                        .place("Spain")));

        assertThat(ledger.entity("elena rojas")).isNotSameAs(ledger.entity("elena rojas quiroga"));
    }

    @Test
    void aBynameThatTwoHaveIsNeithers() {
        WholeLedger ledger = WholeLedger.of(List.of(
                article("a.txt", "Joao Tico de Souza", "Marta Lindqvist", "Priya Raman"),
                article("b.txt", "Pedro Tico Alves", "Marta Lindqvist", "Priya Raman"),
                article("c.txt", "Tico", "Marta Lindqvist", "Priya Raman")));

        assertThat(ledger.entities()).hasSize(5);
    }

    @Test
    void aSurnameAloneMayBeThatOfAJunior() {
        WholeLedger ledger = WholeLedger.of(List.of(
                article("a.txt", "Rodrigo Aquino Jr.", "Marta Lindqvist"), article("b.txt", "Aquino", "Boris Keller")));

        assertThat(ledger.entity("aquino")).isSameAs(ledger.entity("rodrigo aquino jr"));
    }

    @Test
    void whoStandsSideBySideInOneArticleIsTwo() {
        WholeLedger ledger = WholeLedger.of(List.of(
                article("a.txt", "Theo Lombardi", "Theodore Lombardi", "Marta Lindqvist"),
                article("b.txt", "Theodore Lombardi", "Marta Lindqvist", "Priya Raman")));

        assertThat(ledger.entities()).hasSize(4);
    }

    @Test
    void aCompanyIsKnownWithoutItsTrade() {
        WholeLedger ledger = WholeLedger.of(List.of(
                company("a.txt", "Harbinger Industrial Partners"),
                company("b.txt", "Harbinger"),
                company("c.txt", "Harbinger Church")));

        assertThat(ledger.entity("harbinger")).isSameAs(ledger.entity("harbinger industrial partners"));
        assertThat(ledger.entity("harbinger church")).isNotSameAs(ledger.entity("harbinger"));
    }

    @Test
    void whatEveryCountryHasIsOneBodyOnlyWhereArticlesSayWhose() {
        WholeLedger ledger = WholeLedger.of(List.of(
                company("a.txt", "Sudanese Foreign Ministry"),
                company("b.txt", "Foreign Ministry of Sudan"),
                company("c.txt", "Chilean Foreign Ministry"),
                company("d.txt", "Foreign Ministry"),
                company("e.txt", "Foreign Ministry")));

        assertThat(ledger.entities())
                .as("Marta Lindqvist, Sudan's, Chile's, and two of which nobody says whose they are")
                .hasSize(5);
        assertThat(ledger.entity("sudan foreign ministry")).isNotSameAs(ledger.entity("chile foreign ministry"));
    }

    @Test
    void aTitleIsNoFirstName() {
        WholeLedger ledger = WholeLedger.of(List.of(
                article("a.txt", "Marta Lindqvist", "Priya Raman", "Ada Brandt"),
                article("b.txt", "Ms Lindqvist", "Boris Keller", "Chidi Okafor")));

        assertThat(ledger.entity("lindqvist")).isSameAs(ledger.entity("marta lindqvist"));
    }

    private static Script article(String file, String... people) {
        Script script =
                Script.article(file, "Coast Daily", "2026-03-04").says(String.join(" and ", people) + " spoke.");
        // The longest first, as one name may stand inside another.
        List.of(people).stream().sorted((a, b) -> b.length() - a.length()).forEach(script::person);
        return script;
    }

    private static Script company(String file, String name) {
        return Script.article(file, "Coast Daily", "2026-03-04")
                .says(name + " paid Marta Lindqvist.")
                .named(EntityType.ORGANIZATION, name)
                .person("Marta Lindqvist");
    }
}
