package org.parley.entity.reading.segmentation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * A line of an article's head that holds the day of publication.
 *
 * @param chrome what of the line is no text of the article
 * @param beside what stands on the line beside the date: places, authors, outlets; empty where the date is alone
 * @param split whether bars or dots part them, as they do outlets and authors, never a place and its date
 */
record DatedLine(LocalDate date, Span chrome, List<String> beside, boolean split) {

    private static final String LABEL =
            "(?:(?i:date|published|posted|date published|first published|publication date|last updated|updated)(?:\\s+(?i:on))?[:\\s]*)?";
    private static final String CLOCK =
            "(?:T\\d{2}:\\d{2}\\S*|[,\\s|–-]*(?:at\\s)?\\d{1,2}[:.]\\d{2}\\s*(?i:[ap]\\.?m\\.?)?\\s*(?:\\(?[A-Z]{2,4}\\)?)?)?";
    private static final Pattern ALONE =
            Pattern.compile("^" + LABEL + "[:\\s]*" + WrittenDate.PATTERN + CLOCK + "\\s*$");
    private static final Pattern BEFORE_TEXT =
            Pattern.compile("^" + LABEL + "(?=\\d{4}-)" + WrittenDate.PATTERN + "(?:[T ]\\d{2}:\\d{2}\\S*)?(?=\\s|$)");
    private static final Pattern LAST = Pattern.compile(
            "^(.{2,100}?)(?:\\s*[|·•–—]\\s*|\\s+-\\s+|,\\s+)" + LABEL + WrittenDate.PATTERN + CLOCK + "\\s*$");
    private static final Pattern BAR = Pattern.compile("\\s*[|·•–—]\\s*|\\s+-\\s+");

    /** A line that is a date, begins with one in numbers, or ends with one; null for any other line. */
    static @Nullable DatedLine at(ArticleText text, Span line) {
        for (ArticleText.Found found : text.find(ALONE, line)) {
            LocalDate date = WrittenDate.of(found.match(), 1);
            return date == null ? null : new DatedLine(date, line, List.of(), false);
        }
        for (ArticleText.Found found : text.find(BEFORE_TEXT, line)) {
            LocalDate date = WrittenDate.of(found.match(), 1);
            String rest = text.slice(new Span(found.span().end(), line.end()));
            return date == null
                    ? null
                    : new DatedLine(date, Chrome.isRest(rest) ? line : found.span(), List.of(), false);
        }
        for (ArticleText.Found found : text.find(LAST, line)) {
            LocalDate date = WrittenDate.of(found.match(), 2);
            String before = found.match().group(1);
            String between = text.slice(line).substring(before.length());
            return date == null
                    ? null
                    : new DatedLine(
                            date,
                            line,
                            Arrays.asList(BAR.split(before)),
                            BAR.matcher(before).find() || BAR.matcher(between).lookingAt());
        }
        return null;
    }

    /** Whether the line holds the date and no more. */
    boolean isAlone(Span line) {
        return chrome.equals(line) && beside.isEmpty();
    }
}
