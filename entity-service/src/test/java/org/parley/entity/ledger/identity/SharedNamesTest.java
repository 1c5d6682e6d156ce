package org.parley.entity.ledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** Bodies whose names many have: ministries, parties, the companies of one group. */
class SharedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Kyiv's Foreign Ministry, Ukraine's Foreign Ministry",
        "New Delhi’s Defence Ministry, Indian Defence Ministry",
        "Tehran parliament, Parliament of Iran",
        "Britain's Labour, British Labour Party",
        "New Zealand's Greens, Green Party of New Zealand",
        "Denmark's People's Party, Danish People's Party",
        "Congress of Peru, Peru's Congress",
        "UN Security Council, United Nations Security Council",
        "Vestra AB, Vestra",
        "Vestra A/S, Vestra",
        "PT Vestra Tbk, PT Vestra"
    })
    void areOneBody(String one, String other) {
        WholeLedger ledger = WholeLedger.of(List.of(article("a.txt", one), article("b.txt", other)));

        assertThat(ledger.entities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Kyiv police, Ukraine's police",
        "Berlin Senate, German Senate",
        "Kyiv's Foreign Ministry, Budapest's Foreign Ministry",
        "Britain's Labour, New Zealand's Labour",
        "Labour, Labour",
        "Congress, Congress",
        "Treasury, Treasury",
        "Security Council, Security Council",
        "Security Council, UN Security Council",
        "Financial Supervisory Authority, Financial Supervisory Authority",
        "People's Party, People's Party",
        "Workers’ Party, Workers’ Party"
    })
    void areTwoBodies(String one, String other) {
        WholeLedger ledger = WholeLedger.of(List.of(article("a.txt", one), article("b.txt", other)));

        assertThat(ledger.entities()).hasSize(2);
    }

    @Test
    void aPartyIsOfTheCountryThatItsArticleIsAbout() {
        WholeLedger ledger = WholeLedger.of(List.of(
                about("a.txt", "Labour lost in London, and the British press counted."),
                about("b.txt", "The Labour Party of Britain answered."),
                about("c.txt", "Labour won in Wellington, said New Zealand and one French paper."),
                about("d.txt", "Labour spoke of France and of Spain."),
                about("e.txt", "LONDON, March 5 - Labour spoke of France, and a French minister of Labour.")));

        assertThat(bodies(ledger)).hasSize(3);
        assertThat(bodies(ledger))
                .anySatisfy(body -> assertThat(body.designations())
                        .singleElement()
                        .satisfies(one -> assertThat(one.key()).isEqualTo("united kingdom labour party")))
                .anySatisfy(body -> assertThat(body.designations())
                        .singleElement()
                        .satisfies(one -> assertThat(one.key()).isEqualTo("new zealand labour party")))
                .anySatisfy(body -> assertThat(body.designations())
                        .singleElement()
                        .satisfies(one -> assertThat(one.key()).isEqualTo("labour party")));
    }

    @Test
    void aCongressIsOfTheCountryThatItsArticleIsAbout() {
        WholeLedger ledger = WholeLedger.of(List.of(
                at("a.txt", "LIMA, May 5 - Congress voted.", "LIMA", "Congress"),
                at("b.txt", "Congress sat in Peru, a Peruvian said.", "Peru", "Congress"),
                at("c.txt", "Congress sat in Brazil, a Brazilian said.", "Brazil", "Congress")));

        assertThat(bodies(ledger)).hasSize(2);
    }

    @Test
    void noCongressIsOfACountryThatHasNone() {
        WholeLedger ledger = WholeLedger.of(List.of(
                at("a.txt", "KYIV, May 5 - Congress voted.", "KYIV", "Congress"),
                at("b.txt", "KYIV, May 6 - Congress sat.", "KYIV", "Congress")));

        assertThat(bodies(ledger)).hasSize(2);
    }

    @Test
    void theCountryThatIsNamedFirstAndMostIsTheOneThatAnArticleIsAbout() {
        WholeLedger ledger = WholeLedger.of(List.of(
                at(
                        "a.txt",
                        "Lima voted. Congress sat, Peruvian papers said, with a Chilean and a Brazilian guest.",
                        "Lima",
                        "Congress"),
                at("b.txt", "LIMA, May 5 - Congress voted.", "LIMA", "Congress"),
                at(
                        "c.txt",
                        "Chile voted. Congress sat, Peruvian papers said, with a Peruvian and a Brazilian guest.",
                        "Chile",
                        "Congress")));

        assertThat(bodies(ledger))
                .as("Peru's, and one of which nobody knows whose")
                .hasSize(2);
    }

    @Test
    void theSecurityCouncilIsThatOfTheUnitedNationsWhereTheseAreNamed() {
        WholeLedger ledger = WholeLedger.of(List.of(
                article("a.txt", "UN Security Council"),
                article("b.txt", "Security Council").says("The UN voted.").named(EntityType.ORGANIZATION, "UN"),
                article("c.txt", "Security Council")));

        assertThat(bodies(ledger)).as("two councils, and the UN").hasSize(3);
    }

    @Test
    void theNameOfAGroupIsThatOfNoneOfItsCompanies() {
        WholeLedger ledger = WholeLedger.of(
                List.of(paid("a.txt", "Kestrel Steel"), paid("b.txt", "Kestrel Motors"), paid("c.txt", "Kestrel")));

        assertThat(bodies(ledger)).hasSize(3);
    }

    private static List<Identity> bodies(WholeLedger ledger) {
        return ledger.entities().stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .toList();
    }

    private static Script article(String file, String name) {
        return Script.article(file, "Coast Daily", "2026-03-04")
                .says(name + " spoke.")
                .named(EntityType.ORGANIZATION, name);
    }

    private static Script at(String file, String sentence, String place, String name) {
        return Script.article(file, "Coast Daily", "2026-03-04")
                .says(sentence)
                .place(place)
                .named(EntityType.ORGANIZATION, name);
    }

    private static Script about(String file, String sentence) {
        Script script = Script.article(file, "Coast Daily", "2026-03-04").says(sentence);
        for (String name : List.of("London", "LONDON", "Wellington", "New Zealand", "Britain", "France", "Spain")) {
            if (sentence.contains(name)) {
                script.place(name);
            }
        }
        return script.named(EntityType.ORGANIZATION, "Labour", "Labour Party");
    }

    private static Script paid(String file, String company) {
        return Script.article(file, "Coast Daily", "2026-03-04")
                .says(company + " paid Marta Lindqvist.")
                .named(EntityType.ORGANIZATION, company)
                .person("Marta Lindqvist");
    }
}
