package org.parley.entity.search;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * A piece of an article's text with the words that were looked for.
 *
 * @param start where it stands in the article, in code points
 * @param marks the words, counted in the article
 */
public record Snippet(int start, int end, String text, List<Span> marks) {

    /** Finds the fragments of a headline in the text; a fragment that is not there to the letter is left out. */
    static List<Snippet> of(String text, String headline) {
        ArticleText whole = new ArticleText(text);
        List<Snippet> snippets = new ArrayList<>();
        int from = 0;
        for (String fragment : headline.split(String.valueOf(SearchQueries.BREAK))) {
            String plain = fragment.replace(String.valueOf(SearchQueries.START), "")
                    .replace(String.valueOf(SearchQueries.END), "");
            int at = plain.isBlank() ? -1 : text.indexOf(plain, from);
            if (at >= 0) {
                Span span = whole.spanOfIndexes(at, at + plain.length());
                snippets.add(new Snippet(span.start(), span.end(), plain, marks(whole, fragment, at)));
                from = at + plain.length();
            }
        }
        return snippets;
    }

    private static List<Span> marks(ArticleText text, String fragment, int at) {
        List<Span> marks = new ArrayList<>();
        int position = at;
        int opened = at;
        for (int i = 0; i < fragment.length(); i++) {
            switch (fragment.charAt(i)) {
                case SearchQueries.START -> opened = position;
                case SearchQueries.END -> marks.add(text.spanOfIndexes(opened, position));
                default -> position++;
            }
        }
        return marks;
    }
}
