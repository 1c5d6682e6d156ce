package org.parley.entity.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Reliance;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.document.Article;

/** Who stands behind each claim: the speaker, the outlet that was told, the outlet that prints it. */
class AttributionTest {

    private static final ArticleReading READING = ArticleReading.standard();
    private static final String RELAYED = """
            Norway is ready to sell the port of Narvik, Fjord Ledger reported on Monday.

            Energy Minister Ida Berg told Fjord Ledger that the talks began in May. She said a buyer had been found.

            An official said that the price was 40 million kroner. Two officials said that a vote was planned.

            """;

    private static Analysis read(String text) {
        return READING.read(Article.given("story.txt", text, "Harbour Post", LocalDate.of(2031, 5, 15)));
    }

    private static List<String> chains(Analysis analysis) {
        return analysis.statements().stream()
                .map(Statement::chain)
                .map(chain -> String.join(" → ", chain))
                .toList();
    }

    @Test
    void aRelayedArticleRestsOnTheReportUntilSomeoneSpeaksInPublic() {
        Analysis analysis = read(RELAYED + """
                Finance Minister Nils Aas told reporters in Oslo that nothing was decided. Piet Vos said that he knew of no buyer.

                "The port is ours," Aas wrote on X.
                """);

        assertThat(analysis.reliesOn()).extracting(Reliance::outlet).containsExactly("Fjord Ledger");
        assertThat(chains(analysis))
                .containsExactly(
                        "Fjord Ledger → Harbour Post",
                        "Ida Berg → Fjord Ledger → Harbour Post",
                        "Ida Berg → Fjord Ledger → Harbour Post",
                        "An official → Fjord Ledger → Harbour Post",
                        "Two officials → Harbour Post",
                        "Nils Aas → Harbour Post",
                        "Piet Vos → Harbour Post",
                        "Nils Aas → X → Harbour Post");
    }

    @Test
    void whoAsksNotToBeNamedSpokeToTheArticlesOwnReporter() {
        Analysis analysis = read(RELAYED + "A diplomat, who asked not to be named, said that Sweden objected.");

        assertThat(chains(analysis)).last().isEqualTo("A diplomat → Harbour Post");
    }

    @Test
    void everyTellingOfAMeetingKeepsItsOwnSource() {
        Analysis analysis = read("""
                Ida Berg said that she met Nils Aas in Oslo on Tuesday. Aas denied that he met Berg in Oslo on Tuesday.

                Piet Vos told Harbour Post that he does not remember the meeting.
                """);

        Event meeting = analysis.events().stream()
                .filter(event -> event.type().equals("MEETING"))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.tellings())
                .extracting(Event.Telling::status, telling -> telling.chain().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Status.HELD, "Ida Berg"),
                        org.assertj.core.groups.Tuple.tuple(Status.DENIED, "Nils Aas"));
    }

    @Test
    void whatTheNarratorRepeatsOfTheReportIsTheReports() {
        Analysis analysis = read("""
                Ida Berg and Nils Aas held talks in Oslo on Tuesday, Fjord Ledger reported. The talks lasted three hours.

                Fjord Ledger said that they will go on.
                """);

        assertThat(analysis.events().getFirst().tellings())
                .hasSize(2)
                .allSatisfy(telling -> assertThat(telling.chain()).containsExactly("Fjord Ledger", "Harbour Post"));
    }

    @Test
    void whoGivesAMeetingANameSaysThatItWasHeld() {
        Event meeting =
                read("Ida Berg met Nils Aas in Oslo on Tuesday. Piet Vos called the meeting in Oslo a courtesy visit.")
                        .events()
                        .getFirst();

        assertThat(meeting.tellings())
                .extracting(telling -> telling.chain().getFirst())
                .containsExactly("Harbour Post", "Piet Vos");
    }

    @Test
    void aDemandIsNoEvent() {
        assertThat(read("Ida Berg demanded the resignation of Nils Aas.").events())
                .noneMatch(event -> event.type().equals("RESIGNATION"));
    }
}
