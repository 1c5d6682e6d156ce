package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.Claim;
import org.parley.web.client.Disagreement;
import org.parley.web.client.Disagreement.Kind;
import org.parley.web.client.Disagreement.Side;

class WordingsTest {

    @Test
    void showsAWordingAsItsArticleHasItAndMarksWhatDiffers() {
        Side one = side("the harbour of patras is full", "“The harbour of Patras is full,” he said.");
        Side other = side("this harbour is full", "He said: “This harbour is full.”");
        Disagreement drift = disagreement("words", one, other);

        assertThat(shown(drift, one)).isEqualTo("“[The] harbour [of Patras] is full”");
        assertThat(shown(drift, other)).isEqualTo("“[This] harbour is full”");
    }

    @Test
    void holdsEachFurtherWordingAgainstTheFirst() {
        Side one = side("we will pay", "“We will pay”");
        Side second = side("we shall pay", "“We shall pay”");
        Side third = side("we may pay", "“We may pay”");

        assertThat(shown(disagreement("words", one, second, third), third)).isEqualTo("“We [may] pay”");
    }

    @Test
    void keepsTheFoldedWordsWhereTheArticleWritesThemOtherwise() {
        Side one = side("the cafe is shut", "“The café is shut”");
        Side other = side("a cafe is shut", "“A café is shut”");

        assertThat(shown(disagreement("words", one, other), one)).isEqualTo("“[the] cafe is shut”");
    }

    @Test
    void marksNothingInOtherValues() {
        Side one = side("DISMISSAL", "was dismissed");
        Side other = side("RESIGNATION", "has resigned");

        assertThat(shown(disagreement("manner", one, other), one)).isEqualTo("Dismissal");
    }

    private static String shown(Disagreement disagreement, Side side) {
        return Wordings.pieces(disagreement, side).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static Side side(String value, String sentence) {
        ArticleSummary article =
                new ArticleSummary(UUID.randomUUID(), null, "A title", null, null, null, null, 1, null);
        Claim claim = new Claim(
                UUID.randomUUID(),
                article,
                0,
                sentence.length(),
                sentence,
                List.of(),
                null,
                null,
                List.of("A paper"),
                "A paper",
                null,
                null,
                null,
                null);
        return new Side(value, List.of("A paper"), List.of("A paper"), List.of(claim));
    }

    private static Disagreement disagreement(String slot, Side... sides) {
        return new Disagreement(
                UUID.randomUUID(), Kind.QUOTE_DRIFT, slot, "", null, List.of(), List.of(), List.of(sides), null);
    }
}
