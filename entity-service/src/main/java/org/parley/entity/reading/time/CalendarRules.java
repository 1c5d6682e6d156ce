package org.parley.entity.reading.time;

import static org.parley.entity.reading.time.TimeLexicon.day;
import static org.parley.entity.reading.time.TimeLexicon.month;
import static org.parley.entity.reading.time.TimeLexicon.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/** Days written with the name or number of their month, or as days of a month alone, and ranges of them. */
final class CalendarRules {

    private static final String WD = "(?:{weekday},?\\s+)?";

    static final List<TimeRule> RULES = List.of(
            TimeRule.of(
                    "month-day",
                    WD + "{month:m}[ -]?(?:the )?{day:d}(?:\\s?,?\\s+(?:of )?{year:y})?",
                    CalendarRules::monthDay),
            TimeRule.of(
                    "day-month",
                    WD + "(?:the )?{day:d}(?: of|\\.)?[ -]?{month:m}(?:[,-]?\\s*(?:of )?{year:y})?",
                    CalendarRules::monthDay),
            TimeRule.of(
                    "weekday-bracket-day",
                    "{fullday} \\((?:{month:m} {day:d}|{day:d2} {month:m2})(?:,? {year:y})?\\)",
                    (m, c) -> c.day(year(m.group("y")), month(either(m, "m", "m2")), day(either(m, "d", "d2")))),
            TimeRule.of(
                    "month-days",
                    "(?:between )?{month:m} (?:between )?(?:the )?{day:d}{to}(?:the )?{day:e}(?:,?\\s+{year:y})?",
                    CalendarRules::monthDays),
            TimeRule.of(
                    "month-days-and",
                    "(?:between {month:m}|{month:m2} between) {day:d} and {day:e}(?:,?\\s+{year:y})?",
                    (m, c) -> days(c, year(m.group("y")), month(either(m, "m", "m2")), m.group("d"), m.group("e"))),
            TimeRule.of(
                    "month-two-days",
                    "{month:m} {day:d} and {day:e}(?:,?\\s+{year:y})?(?! ?[\\p{L}%])",
                    CalendarRules::twoDays),
            TimeRule.of(
                    "two-days-month",
                    "(?:the )?{day:d} and (?:the )?{day:e}(?: of)? {month:m}(?:,?\\s+{year:y})?",
                    CalendarRules::twoDays),
            TimeRule.of(
                    "days-month",
                    "(?:the )?{day:d}{to}(?:the )?{day:e}(?: of)? ?{month:m}(?:,?\\s+{year:y})?",
                    CalendarRules::monthDays),
            TimeRule.of(
                    "between-days-month",
                    "between (?:the )?{day:d}(?: and |{to})(?:the )?{day:e}(?: of)? {month:m}(?:,?\\s+{year:y})?",
                    CalendarRules::monthDays),
            TimeRule.of(
                    "month-day-to-month-day",
                    WD + "(?:between )?{month:m} {day:d}(?:,? {year:x})?{toand}" + WD
                            + "{month:n} {day:e}(?:,? {year:y})?",
                    CalendarRules::monthDayToMonthDay),
            TimeRule.of(
                    "day-month-to-day-month",
                    WD + "(?:between )?{day:d}(?: of)? {month:m}(?:,? {year:x})?{toand}" + WD
                            + "{day:e}(?: of)? {month:n}(?:,? {year:y})?",
                    CalendarRules::monthDayToMonthDay),
            TimeRule.of(
                    "iso-day",
                    "(?<y>(?:19|20)\\d\\d)[-/.](?<m>1[0-2]|0?[1-9])[-/.](?<d>3[01]|[12]\\d|0?[1-9])",
                    CalendarRules::numeric),
            TimeRule.of(
                    "iso-range",
                    "(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d){toand}(?<z>(?:19|20)\\d\\d)-(?<n>\\d\\d)-(?<e>\\d\\d)",
                    (m, c) -> range(
                            c.date(year(m.group("y")), Integer.parseInt(m.group("m")), Integer.parseInt(m.group("d"))),
                            c.date(
                                    year(m.group("z")),
                                    Integer.parseInt(m.group("n")),
                                    Integer.parseInt(m.group("e"))))),
            TimeRule.of(
                    "numeric-day",
                    "(?<a>\\d\\d?)(?<s>[-/.])(?<b>\\d\\d?)\\k<s>(?<y>(?:19|20)\\d\\d|\\d\\d)",
                    CalendarRules::slashed),
            TimeRule.of(
                    "year-month-day",
                    "{year:y}[-/ ]{month:m}[-/ ]{day:d}",
                    (m, c) -> c.day(year(m.group("y")), month(m.group("m")), day(m.group("d")))),
            TimeRule.of("weekday-the-day", "{fullday:w},? the {day:d}", CalendarRules::weekdayTheDay),
            TimeRule.of(
                    "the-day",
                    "(?<=\\b(?:on|by|until|from|since|till|to) )the (?<d>\\d\\d?(?:st|nd|rd|th))(?=[.,;!?]|$| (?:and|to|in|at|for|after|before|when|with)\\b)",
                    (m, c) -> dayOnly(day(m.group("d")), c)),
            TimeRule.of(
                    "day-of-month",
                    "(?:the )?{day:d} day of {month:m}(?:,? (?:of )?{year:y})?",
                    CalendarRules::monthDay),
            TimeRule.of(
                    "day-of-relative-month",
                    "(?:the )?{day:d} (?:day )?(?:of )?(?<r>this|next|last|the previous|previous|the) month",
                    (m, c) -> {
                        YearMonth month = RelativeStep.month(c, m.group("r"));
                        return month == null ? null : c.day(month.getYear(), month.getMonthValue(), day(m.group("d")));
                    }),
            TimeRule.of(
                    "days-of-relative-month",
                    "(?:from |between )?{day:d}{toand}{day:e} (?:of |in )?(?<r>this|next|last) month",
                    (m, c) -> {
                        YearMonth month = RelativeStep.month(c, m.group("r"));
                        return month == null
                                ? null
                                : days(c, month.getYear(), month.getMonthValue(), m.group("d"), m.group("e"));
                    }));

    private CalendarRules() {}

    private static @Nullable TimeValue monthDay(MatchResult m, TimeContext context) {
        // "May 2 people" or "3 May" are dates, "second March" is an ordinal of something else
        boolean loose = !Character.isDigit(m.group("d").charAt(0))
                && !Character.isUpperCase(m.group("m").charAt(0));
        return loose && m.group("m").length() < 4
                ? null
                : context.day(year(m.group("y")), month(m.group("m")), day(m.group("d")));
    }

    private static @Nullable TimeValue monthDays(MatchResult m, TimeContext context) {
        return days(context, year(m.group("y")), month(m.group("m")), m.group("d"), m.group("e"));
    }

    private static @Nullable TimeValue days(
            TimeContext context, @Nullable Integer year, int month, String first, String last) {
        PartialDate start = context.date(year, month, day(first));
        int lastDay = day(last);
        if (start == null) {
            return null;
        }
        int lastMonth = lastDay < day(first) ? month % 12 + 1 : month;
        Integer lastYear = start.year() != null && lastMonth < month ? Integer.valueOf(start.year() + 1) : start.year();
        return range(
                start,
                lastYear == null
                        ? new PartialDate(null, lastMonth, lastDay)
                        : context.date(lastYear, lastMonth, lastDay));
    }

    private static @Nullable TimeValue monthDayToMonthDay(MatchResult m, TimeContext context) {
        Integer second = year(m.group("y"));
        Integer first = m.group("x") != null ? year(m.group("x")) : second;
        int startMonth = month(m.group("m"));
        int endMonth = month(m.group("n"));
        if (m.group("x") == null && second != null && startMonth > endMonth) {
            first = second - 1;
        }
        PartialDate start = context.date(first, startMonth, day(m.group("d")));
        if (start == null) {
            return null;
        }
        Integer endYear = second != null ? second : start.year();
        if (second == null && endYear != null && endMonth < startMonth) {
            endYear = endYear + 1;
        }
        return range(
                start,
                endYear == null
                        ? new PartialDate(null, endMonth, day(m.group("e")))
                        : context.date(endYear, endMonth, day(m.group("e"))));
    }

    private static @Nullable TimeValue numeric(MatchResult m, TimeContext context) {
        return context.day(year(m.group("y")), Integer.parseInt(m.group("m")), Integer.parseInt(m.group("d")));
    }

    /** Month first, as American papers write, unless the numbers say otherwise or points divide them. */
    private static @Nullable TimeValue slashed(MatchResult m, TimeContext context) {
        int first = Integer.parseInt(m.group("a"));
        int second = Integer.parseInt(m.group("b"));
        int year = Integer.parseInt(m.group("y"));
        if (m.group("y").length() == 2) {
            if (!m.group("s").equals("/")) {
                return null;
            }
            year += year < 50 ? 2000 : 1900;
        }
        boolean dayFirst = first > 12 || (m.group("s").equals(".") && second <= 12);
        int month = dayFirst ? second : first;
        return month < 1 || month > 12 ? null : context.day(year, month, dayFirst ? first : second);
    }

    /** A day of the month alone: the nearest such day that the tense allows. */
    private static @Nullable TimeValue dayOnly(int day, TimeContext context) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            PartialDate open = new PartialDate(null, null, day);
            return new TimeValue(open, open, Precision.DAY);
        }
        YearMonth month = YearMonth.from(anchor);
        Tense tense = context.tense();
        if (tense == Tense.PAST && day > anchor.getDayOfMonth()) {
            month = month.minusMonths(1);
        } else if (tense == Tense.FUTURE && day < anchor.getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        return month.isValidDay(day) ? TimeValue.day(month.atDay(day)) : null;
    }

    /** "Friday the 15th": the nearest month in which the day falls on that weekday. */
    private static @Nullable TimeValue weekdayTheDay(MatchResult m, TimeContext context) {
        LocalDate anchor = context.published();
        int day = day(m.group("d"));
        if (anchor == null) {
            PartialDate open = new PartialDate(null, null, day);
            return new TimeValue(open, open, Precision.DAY);
        }
        for (int step : new int[] {0, -1, 1, -2, 2}) {
            YearMonth month = YearMonth.from(anchor).plusMonths(step);
            if (month.isValidDay(day) && month.atDay(day).getDayOfWeek() == TimeLexicon.weekday(m.group("w"))) {
                return TimeValue.day(month.atDay(day));
            }
        }
        return null;
    }

    /** "June 20 and 21": two days on end; two that lie apart are no range. */
    private static @Nullable TimeValue twoDays(MatchResult m, TimeContext context) {
        boolean onEnd = TimeLexicon.day(m.group("e")) == TimeLexicon.day(m.group("d")) + 1;
        return onEnd ? monthDays(m, context) : null;
    }

    private static @Nullable TimeValue range(@Nullable PartialDate start, @Nullable PartialDate end) {
        return start == null || end == null ? null : new TimeValue(start, end, Precision.DAY);
    }

    private static String either(MatchResult m, String one, String other) {
        String first = m.group(one);
        return first != null ? first : m.group(other);
    }
}
