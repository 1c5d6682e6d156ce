package org.parley.entity.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.entity.reading.ReadingFixture.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.document.Article;

/** News media that no list knows, and bodies that only look like some. */
class OutletNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The fund has sold its stake, Baltic Monitor reported on Friday.                            | Baltic Monitor
            “We are ready,” Anna Berg told Fjord Ledger in an interview.                               | Fjord Ledger
            The fund has sold its stake, according to a report by Highland Wire.                       | Highland Wire
            Local media, citing the publication Steppe Insider, say that the fund has sold its stake.  | Steppe Insider
            The fund has sold its stake, Estonia Today reported, citing two bankers.                   | Estonia Today
            The contract, seen by Gulf Business Review, runs for ten years.                            | Gulf Business Review
            """)
    void anInventedNewspaperIsKnownByItsNameAndTheWordsAroundIt(String text, String outlet) {
        assertThat(names(text)).contains(outlet + "/OUTLET");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Anna Berg told the Foreign Ministry that the fund has sold its stake.                 | Foreign Ministry
            Nordkyst Bank reported on Friday that its profit rose.                                | Nordkyst Bank
            Anna Berg told the Liberal Democratic Party that she will resign.                     | Liberal Democratic Party
            The fund has sold its stake, according to a report by the Energy Commission.          | Energy Commission
            Shares of Halvorsen Marine ASA fell after Halvorsen Marine ASA reported a loss.       | Halvorsen Marine ASA
            """)
    void whoeverIsToldOrReportsIsNoOutletForThat(String text, String body) {
        assertThat(names(text)).contains(body + "/ORGANIZATION");
    }

    @Test
    void aShipByTheNameOfANewspaperIsNone() {
        assertThat(names("The ferry Aurora Star ran aground. The Aurora Star carried ninety people."))
                .doesNotContain("Aurora Star/OUTLET");
    }

    @Test
    void theArticlesOwnOutletIsOneAndAMinistryThatPublishesIsNot() {
        assertThat(types("Anna Berg told Tidal Matters that she will resign.", "Tidal Matters"))
                .contains("Tidal Matters/OUTLET");
        assertThat(types("OSLO, 14 July (Atlantic Wire) - The port is closed.", "Atlantic Wire"))
                .contains("Atlantic Wire/OUTLET")
                .doesNotContain("Atlantic/PLACE");
        assertThat(types("The Ministry of Transport said that the port is closed.", "Ministry of Transport"))
                .contains("Ministry of Transport/ORGANIZATION");
    }

    private static java.util.List<String> types(String text, String outlet) {
        Analysis analysis = ArticleReading.standard().read(Article.given("a.txt", text, outlet, null));
        return analysis.entities().stream()
                .map((Entity entity) -> entity.name() + "/" + entity.type())
                .toList();
    }
}
