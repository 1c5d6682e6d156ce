package org.parley.web.html;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.web.client.Claim;
import org.parley.web.client.SearchResult.Snippet;
import org.parley.web.client.Span;

/** Cuts a quoted text into pieces that are marked or not, so that templates can escape and mark each by itself. */
@TemplateExtension
public final class MarkedText {

    private MarkedText() {}

    /** A stretch of text, marked as a whole or not at all. Joined, the pieces are the text. */
    public record Piece(String text, boolean marked) {}

    static List<Piece> pieces(Claim claim) {
        return pieces(claim.quote(), claim.start(), claim.marks());
    }

    static List<Piece> pieces(Snippet snippet) {
        return pieces(snippet.text(), snippet.start(), snippet.marks());
    }

    /**
     * The pieces of a text that stands at an offset of its article.
     *
     * @param text the quoted text
     * @param offset where in the article the text starts, in code points
     * @param marks the marked stretches, as offsets into the article
     */
    static List<Piece> pieces(String text, int offset, List<Span> marks) {
        CodePoints codePoints = new CodePoints(text);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, codePoints.length()));
        for (Span mark : marks) {
            cuts.add(codePoints.clamp(mark.start() - offset));
            cuts.add(codePoints.clamp(mark.end() - offset));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = cuts.first();
        for (int end : cuts.tailSet(start, false)) {
            Span here = new Span(start + offset, end + offset);
            boolean marked = marks.stream().anyMatch(here::overlaps);
            pieces.add(new Piece(codePoints.slice(start, end), marked));
            start = end;
        }
        return List.copyOf(pieces);
    }
}
