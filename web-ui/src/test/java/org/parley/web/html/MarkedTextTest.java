package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.web.client.Span;
import org.parley.web.html.MarkedText.Piece;

class MarkedTextTest {

    @Test
    void marksWordsByTheirPlaceInTheArticle() {
        assertThat(MarkedText.pieces("🕊 they met today", 100, List.of(new Span(107, 110))))
                .containsExactly(new Piece("🕊 they ", false), new Piece("met", true), new Piece(" today", false));
    }

    @Test
    void joinsToTheTextWhateverTheMarks() {
        String text = "a🕊bcdef";
        List<Span> marks = List.of(new Span(-3, 2), new Span(1, 4), new Span(5, 90), new Span(3, 3));
        List<Piece> pieces = MarkedText.pieces(text, 0, marks);
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces.stream().filter(piece -> !piece.marked()).map(Piece::text))
                .containsExactly("d");
    }

    @Test
    void leavesATextWithoutMarksWhole() {
        assertThat(MarkedText.pieces("as it is", 7, List.of())).containsExactly(new Piece("as it is", false));
        assertThat(MarkedText.pieces("", 7, List.of())).isEmpty();
    }
}
