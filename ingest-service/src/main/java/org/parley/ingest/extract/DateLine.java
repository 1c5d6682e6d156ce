package org.parley.ingest.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The publication date in the head of a plain text: behind a label ("date 2025-11-19", "Published: 19 November 2025"), in a line of its
 * own, in a dateline ("KYIV, Nov. 19, 2025 (Agency) –"), or beside author and outlet. A date within a sentence tells of what happened and is none.
 */
final class DateLine {

    private static final int HEAD_LINES = 8;

    /** A date stands at the beginning of a line, and a line can be a whole paragraph. */
    private static final int LONGEST = 300;

    private static final String MONTH =
            "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?,?\\s+)?";
    private static final String TIME = "(?:[T,]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,40})?";

    private static final List<String> FORMS = List.of(
            "(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})",
            MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})",
            "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(?<year>\\d{4})");

    private static final String LABEL =
            "(?:date|dated|posted|published|publication date|first published|updated|last updated|publication time)(?:\\s+(?:on|at))?\\s*[:|–-]?\\s*";

    private static final List<Pattern> LABELLED = compile("(?iu)^\\W{0,3}" + LABEL + WEEKDAY + "%s\\b");
    private static final List<Pattern> ALONE = compile("(?iu)^\\W{0,3}" + WEEKDAY + "%s" + TIME + "\\W*$");
    private static final String AGENCY = "(?:\\s*(?:\\([^)]{2,40}\\)|/[^/]{2,40}/))?";
    private static final List<Pattern> DATELINE =
            compile("^[\\p{Lu}][\\p{Lu} .,’'-]{2,40}?" + AGENCY + ",\\s+" + WEEKDAY + "%s" + AGENCY + "\\.?\\s*[-–—:]");

    /** Beside authors, outlets and places, which all are written with capitals: "By Anna Berg | The Fjord Mail | 4 March 2025". */
    private static final String NAMES =
            "(?:By )?\\p{Lu}[\\p{L}.'’-]*(?: (?:and |of |the |in |de |van |von )?\\p{Lu}[\\p{L}.'’-]*){0,6}";

    private static final String BAR = "(?:\\s*[|·•–—]\\s*|\\s+-\\s+|,\\s+)";
    private static final List<Pattern> BESIDE =
            compile("^" + NAMES + "(?:" + BAR + NAMES + "){0,2}" + BAR + WEEKDAY + "%s" + TIME + "\\W*$");

    private DateLine() {}

    static Optional<LocalDate> find(String text) {
        List<String> head = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(HEAD_LINES)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                .toList();
        for (List<Pattern> kind : List.of(LABELLED, ALONE, DATELINE, BESIDE)) {
            for (String line : head) {
                for (Pattern form : kind) {
                    Matcher matcher = form.matcher(line);
                    LocalDate date = matcher.find() ? date(matcher) : null;
                    if (date != null) {
                        return Optional.of(date);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Pattern> compile(String frame) {
        return FORMS.stream()
                .map(form -> Pattern.compile(frame.replace("%s", form)))
                .toList();
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        int month = matcher.namedGroups().containsKey("number")
                ? Integer.parseInt(matcher.group("number"))
                : month(matcher.group("month"));
        try {
            return LocalDate.of(Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalStateException("The pattern lets only months through: " + name);
    }
}
