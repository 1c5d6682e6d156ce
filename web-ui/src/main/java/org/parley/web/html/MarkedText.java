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

    private static final int MOST_CONTEXT = 72;

    private MarkedText() {}

    /** A stretch of text, marked as a whole or not at all. Joined, the pieces are the text. */
    public record Piece(String text, boolean marked) {}

    static List<Piece> pieces(Claim claim) {
        return pieces(claim.quote(), claim.start(), claim.marks());
    }

    /** A few whole words of what stands before the quote. */
    static String lead(Claim claim) {
        String before = claim.before() == null ? "" : claim.before().strip();
        if (before.isEmpty()) {
            return "";
        }
        int from = before.indexOf(' ', Math.max(0, before.length() - MOST_CONTEXT));
        return "… " + (from < 0 ? before : before.substring(from + 1));
    }

    /** A few whole words of what stands after the quote. */
    static String trail(Claim claim) {
        String after = claim.after() == null ? "" : claim.after().strip();
        if (after.isEmpty()) {
            return "";
        }
        int to = after.lastIndexOf(' ', MOST_CONTEXT);
        return (to < 0 ? after : after.substring(0, to)) + " …";
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
