package org.parley.entity.reading.segmentation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * The dateline before the first words of a report: "OSLO, Norway, May 12, 2025 (NTB) — ". It tells where and when the
 * report was filed and by which agency, and belongs to no sentence.
 */
final class Datelines {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String PLACE = WORD + "(?:[ /](?:de |of |the |and )?" + WORD + "){0,3}";
    private static final String PLACES = PLACE + "(?:, " + PLACE + "){0,2}?";
    private static final String DATE = "(?:[,.]?\\s+(?:" + WrittenDate.PATTERN + "|" + WrittenDate.WITHOUT_YEAR + "))";
    private static final String AGENCY =
            "(?:\\.?\\s*(?:\\([\\p{Lu}][\\p{L} .&/-]{1,30}\\)|/[\\p{Lu}][\\p{L} .&-]{1,30}/))";
    private static final String DASH = "(?:\\.?\\s*(?:--|[–—])\\s*|\\s+-\\s+)";

    /** Marks that make a dateline sure: a date, an agency, or a place in capitals. */
    private static final Pattern DATELINE = Pattern.compile("^(?:" + PLACES + DATE + AGENCY + "?(?:" + DASH + "|:\\s+)"
            + "|" + PLACES + DATE + AGENCY + "\\.?\\s+"
            + "|(?:" + PLACES + ")?" + AGENCY + DATE + "?" + DASH
            + "|(?=[^\\p{Ll}]*\\p{Lu}{3})\\p{Lu}{2}[\\p{Lu} .'’/-]*(?:, " + PLACE + ")?(?:" + DASH
            + "|:\\s+)"
            + "|(?:" + WrittenDate.PATTERN + "|" + WrittenDate.WITHOUT_YEAR + ")" + AGENCY + DASH
            + ")(?=[\\p{Lu}\\p{Nd}\"“'‘])");

    /** The dates of the alternatives, by their first groups: each has one whole date (nine groups) and one without year. */
    private static final int[] DATES = {1, 14, 27, 40};

    private static final int WHOLE = 9;

    private Datelines() {}

    /**
     * @param span the dateline with its dash, white space trimmed
     * @param open the day of a dateline without year
     */
    record Dateline(
            Span span, @Nullable LocalDate date, @Nullable MonthDay open) {}

    /** The dateline that a line begins with; null if it has none. */
    static @Nullable Dateline at(ArticleText text, Span line) {
        for (ArticleText.Found found : text.find(DATELINE, line)) {
            Span span = Lines.trim(text, found.span());
            LocalDate date = null;
            MonthDay open = null;
            for (int group : DATES) {
                LocalDate written = WrittenDate.of(found.match(), group);
                MonthDay day = WrittenDate.openOf(found.match(), group + WHOLE);
                date = written != null ? written : date;
                open = day != null ? day : open;
            }
            return span == null ? null : new Dateline(span, date, open);
        }
        return null;
    }
}
