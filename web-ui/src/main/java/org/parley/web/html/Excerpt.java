package org.parley.web.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.ArticleSummary;

/**
 * The beginning of an article, parted into what heads it and what follows. No word stands in both.
 *
 * @param heading the title, or the line with which the text begins, shortened where it is long; empty when there is neither
 * @param rest what follows the heading; empty when there is no more
 */
public record Excerpt(String heading, String rest) {

    /** A line that is longer is no headline: it is shortened to stand for one. */
    private static final int LONGEST_HEADLINE = 110;

    static Excerpt of(ArticleSummary article) {
        return of(article.title(), article.excerpt());
    }

    /**
     * @param title null when nobody knows it
     * @param beginning the beginning of the text, its paragraphs on lines of their own; null when there is none
     */
    static Excerpt of(@Nullable String title, @Nullable String beginning) {
        String text = beginning == null ? "" : beginning.strip();
        int lineEnd = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        String firstLine = text.substring(0, lineEnd).strip();
        String others = text.substring(lineEnd).strip();
        if (title != null && !title.isBlank()) {
            return new Excerpt(title, isSame(title, firstLine) ? others : text);
        }
        if (firstLine.length() <= LONGEST_HEADLINE) {
            return new Excerpt(firstLine, others);
        }
        int space = firstLine.lastIndexOf(' ', LONGEST_HEADLINE);
        int cut = space > 0 ? space : LONGEST_HEADLINE;
        return new Excerpt(
                firstLine.substring(0, cut) + " …", "… " + text.substring(cut).strip());
    }

    /** Whether this is the line that heads a text: its title, or in a text without one a short line that is no sentence. */
    public static boolean heads(@Nullable String title, String line) {
        String bare = line.strip();
        return title == null || title.isBlank()
                ? bare.length() <= LONGEST_HEADLINE && !bare.matches("(?s).*[.!?:…][\"”’')]?")
                : isSame(title, bare);
    }

    /** Whether a line of the text is the title, however it is set. */
    private static boolean isSame(String title, String line) {
        return plain(title).equals(plain(line));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
