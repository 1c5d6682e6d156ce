package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;

/** Acts that nouns tell of, and nouns for acts that nobody says took place. All stories are invented. */
class NominalActionEventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Equinor completed the sale of its stake in Telenor to Nordea.       | SALE HELD Equinor, Telenor, Nordea
            The closure of Norway's embassy in Bamako came as a surprise.       | DOWNGRADE HELD Norway in Bamako
            Equinor announced the closure of its Bergen plant.                  | CLOSURE HELD Equinor in Bergen
            Ida Berg's conviction shocked her party.                            | VERDICT HELD Ida Berg
            The withdrawal of Norwegian troops from Sweden surprised the press. | WITHDRAWAL HELD Norway, Sweden
            Crowds cheered after the release of Nils Aas from prison.           | CONCESSION HELD Nils Aas
            Prices rose after a lawsuit by Equinor against Telenor.             | CRITICISM HELD Equinor, Telenor
            The extradition of Nils Aas to Sweden took place in secret.         | COOPERATION HELD Nils Aas, Sweden
            Norway's refusal to sign the treaty angered fishermen.              | REJECTION HELD Norway
            Norway's decision to close its embassy in Bamako angered students.  | DOWNGRADE PLANNED Norway in Bamako
            Norway's decision to ban the Coast Party angered Ghana.             | BAN HELD Norway, Coast Party
            Sweden's move to impose sanctions on Ghana angered Togo.            | SANCTION HELD Sweden, Ghana
            The decision by Norway to expel Nils Aas angered Sweden.            | EXPULSION PLANNED Norway, Nils Aas
            Equinor's decision to sell its refinery to Telenor angered Sweden.  | SALE PLANNED Equinor, Telenor
            Togo repeated a pledge to release Nils Aas.                         | CONCESSION PLANNED Togo, Nils Aas
            Nils Aas is under investigation by the Swedish police.              | INVESTIGATION ONGOING Nils Aas, the Swedish police
            The mine closed after Equinor's call for higher prices.             | DEMAND HELD Equinor
            """)
    void readsWhoDoesWhatTheNounTells(String text, String event) {
        assertThat(ReadingFixture.events(text)).containsExactly(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Equinor may complete the sale of its stake in Telenor to Nordea.",
                "Equinor is weighing the sale of its stake in Telenor.",
                "Analysts discussed the possible closure of Equinor's plant in Bergen.",
                "Fears of the closure of Equinor's plant grew.",
                "Equinor avoided the closure of its plant in Bergen.",
                "The planned withdrawal of Norwegian troops from Sweden is popular.",
                "Talks over the release of Nils Aas made no progress.",
                "Lawyers want to prevent the extradition of Nils Aas to Sweden.",
                "Strong demand from Sweden pushed up the price of cod.",
                "The release of the album by Equinor delighted Oslo.",
                "The trial of the new engine by Telenor took place in secret.",
                "Any refusal to sign would be costly for Norway.",
                "Closures of plants are common in Norway.",
                "Ida Berg recalled her party's refusal to sign the treaty.",
                "There was no criticism of Ida Berg.",
                "Norway fears a lawsuit by Equinor."
            })
    void tellsNothingOfWhatNobodySaysTookPlace(String text) {
        assertThat(ReadingFixture.events(text)).isEmpty();
    }

    @Test
    void whatIsDecidedIsToldBesideWhatOthersSayOfIt() {
        assertThat(ReadingFixture.events("Ghana criticised Norway's decision to ban the Coast Party."))
                .containsExactly("CRITICISM HELD Ghana, Norway", "BAN HELD Norway, Coast Party");
        assertThat(ReadingFixture.events("Ghana praised Norway's pledge to release Nils Aas."))
                .noneMatch(event -> event.startsWith("CONCESSION"));
    }

    @Test
    void tellsAnActOnceThatVerbAndNounTell() {
        assertThat(
                        ReadingFixture.events(
                                "Norway closed its embassy in Bamako on Monday. The closure of the embassy by Norway angered Mali."))
                .hasSize(1);
        assertThat(ReadingFixture.events(
                        "After the conviction of Nils Aas, his party met. Nils Aas was convicted of fraud in May."))
                .filteredOn(event -> event.startsWith("VERDICT"))
                .hasSize(1);
    }
}
