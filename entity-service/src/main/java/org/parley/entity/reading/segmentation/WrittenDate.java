package org.parley.entity.reading.segmentation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** A whole date as heads of articles write it: "March 9, 2025", "Sun. 9 Mar 2025", "2025-03-09". */
final class WrittenDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.\\s]+)?";
    private static final int MONTH_FIRST = 1;
    private static final int DAY_FIRST = 4;
    private static final int NUMBERS = 7;

    /** Matches one date, whatever case it is in; has nine groups. */
    static final String PATTERN = "(?i:" + WEEKDAY + "(?:" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b"
            + "|(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})\\b|(\\d{4})-(\\d{2})-(\\d{2})))";

    /** Matches a day and a month without their year; has four groups. */
    static final String WITHOUT_YEAR =
            "(?i:" + WEEKDAY + "(?:" + MONTH + "\\s+(\\d{1,2})|(\\d{1,2})\\s+" + MONTH + "))";

    /** How far its groups for "9 March" stand behind those for "March 9". */
    private static final int OPEN_DAY_FIRST = 2;

    private WrittenDate() {}

    /** The date in a match of a pattern in which {@link #PATTERN} begins with this group; null if there is no such day. */
    static @Nullable LocalDate of(MatchResult match, int firstGroup) {
        int base = firstGroup - 1;
        if (match.group(base + MONTH_FIRST) != null) {
            return date(
                    match.group(base + MONTH_FIRST + 2),
                    month(match.group(base + MONTH_FIRST)),
                    match.group(base + MONTH_FIRST + 1));
        }
        if (match.group(base + DAY_FIRST) != null) {
            return date(
                    match.group(base + DAY_FIRST + 2),
                    month(match.group(base + DAY_FIRST + 1)),
                    match.group(base + DAY_FIRST));
        }
        return match.group(base + NUMBERS) == null
                ? null
                : date(
                        match.group(base + NUMBERS),
                        Integer.parseInt(match.group(base + NUMBERS + 1)),
                        match.group(base + NUMBERS + 2));
    }

    /** The day in a match of a pattern in which {@link #WITHOUT_YEAR} begins with this group; null if there is none. */
    static @Nullable MonthDay openOf(MatchResult match, int firstGroup) {
        boolean monthFirst = match.group(firstGroup) != null;
        int month = monthFirst ? firstGroup : firstGroup + OPEN_DAY_FIRST + 1;
        int day = monthFirst ? firstGroup + 1 : firstGroup + OPEN_DAY_FIRST;
        try {
            return match.group(month) == null
                    ? null
                    : MonthDay.of(month(match.group(month)), Integer.parseInt(match.group(day)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int month(@Nullable String name) {
        return 1 + MONTHS.indexOf(Objects.requireNonNull(name).toLowerCase(Locale.ROOT));
    }

    private static @Nullable LocalDate date(@Nullable String year, int month, @Nullable String day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(Objects.requireNonNull(year)),
                    month,
                    Integer.parseInt(Objects.requireNonNull(day)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
