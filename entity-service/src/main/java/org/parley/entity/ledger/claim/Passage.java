package org.parley.entity.ledger.claim;

import java.util.List;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * A place in an article's text, quoted so that it can be read and checked without the article.
 *
 * @param quote the text from start to end, to the letter
 * @param marks the very words that say it, inside start and end
 * @param before a little of what stands before it
 * @param after a little of what stands behind it
 */
public record Passage(int start, int end, String quote, List<Span> marks, String before, String after) {

    private static final int CONTEXT = 120;

    public Passage {
        marks = List.copyOf(marks);
    }

    /** The passage at this span. Marks that reach beyond it are left out. */
    public static Passage of(ArticleText text, Span span, List<Span> marks) {
        return new Passage(
                span.start(),
                span.end(),
                text.slice(span),
                marks.stream().filter(span::contains).distinct().sorted().toList(),
                text.slice(Math.max(0, span.start() - CONTEXT), span.start()),
                text.slice(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    public Span span() {
        return new Span(start, end);
    }
}
