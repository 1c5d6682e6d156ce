package org.parley.entity.reading.time;

import static org.parley.entity.reading.time.TimeLexicon.number;
import static org.parley.entity.reading.time.TimeLexicon.ordinal;
import static org.parley.entity.reading.time.TimeLexicon.weekday;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/** Times told by their place in a month or year: "the first ten days of 2021", "the second Monday of May". */
final class OrdinalRules {

    static final List<TimeRule> RULES = List.of(
            TimeRule.of(
                    "units-of-span",
                    "(?:the )?(?<w>first|last|final|opening) {number:n} (?<u>days|weeks|months) of (?:{year:y}|(?<r>this|last|next) year)",
                    OrdinalRules::unitsOfYear),
            TimeRule.of(
                    "nth-month",
                    "(?:the )?(?<o>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|\\d\\d?(?:st|nd|rd|th)) month of (?:{year:y}|(?<r>this|last|next) year)",
                    OrdinalRules::nthMonth),
            TimeRule.of(
                    "nth-weekday",
                    "(?:the )?{ordinal:o} {fullday:d} (?:of|in) (?:{month:m}(?: {year:y})?|(?<r>this|next|last|previous|the) month)",
                    OrdinalRules::nthWeekday));

    private OrdinalRules() {}

    /** "the first ten days of 2021", "the last four months of last year". Weeks are those of ISO 8601. */
    private static TimeValue unitsOfYear(MatchResult m, TimeContext context) {
        Integer year = yearOf(m, context);
        String unit = m.group("u");
        int count = number(m.group("n"));
        if (year == null) {
            return TimeValue.unknown(TimeUnits.precision(unit));
        }
        boolean head = m.group("w").toLowerCase(Locale.ROOT).matches("first|opening");
        boolean weeks = TimeUnits.precision(unit) == Precision.WEEK;
        LocalDate start = weeks ? TimeValue.monday(LocalDate.of(year, 1, 4)) : LocalDate.of(year, 1, 1);
        LocalDate end = weeks ? TimeValue.monday(LocalDate.of(year, 12, 28)).plusDays(6) : LocalDate.of(year, 12, 31);
        LocalDate first = head ? start : TimeUnits.plus(end.plusDays(1), -count, unit);
        LocalDate last = head ? TimeUnits.plus(start, count, unit).minusDays(1) : end;
        return TimeUnits.precision(unit) == Precision.MONTH
                ? TimeValue.months(
                        PartialDate.ofMonth(first.getYear(), first.getMonthValue()),
                        PartialDate.ofMonth(last.getYear(), last.getMonthValue()))
                : TimeValue.span(first, last, TimeUnits.precision(unit));
    }

    private static @Nullable TimeValue nthMonth(MatchResult m, TimeContext context) {
        Integer year = yearOf(m, context);
        int nth = ordinal(m.group("o"));
        return nth > 12 ? null : TimeValue.month(year, nth < 0 ? 12 : nth);
    }

    private static @Nullable TimeValue nthWeekday(MatchResult m, TimeContext context) {
        YearMonth month;
        if (m.group("m") != null) {
            int number = TimeLexicon.month(m.group("m"));
            Integer year = TimeLexicon.year(m.group("y"));
            Integer known = year != null ? year : context.yearOf(number, 0);
            if (known == null) {
                return TimeValue.month(null, number);
            }
            month = YearMonth.of(known, number);
        } else {
            YearMonth relative = RelativeStep.month(context, m.group("r"));
            if (relative == null) {
                return TimeValue.unknown(Precision.DAY);
            }
            month = relative;
        }
        LocalDate day =
                month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal(m.group("o")), weekday(m.group("d"))));
        return YearMonth.from(day).equals(month) ? TimeValue.day(day) : null;
    }

    private static @Nullable Integer yearOf(MatchResult m, TimeContext context) {
        LocalDate anchor = m.group("r") == null ? null : context.published();
        if (m.group("y") != null) {
            return TimeLexicon.year(m.group("y"));
        }
        return anchor == null ? null : Integer.valueOf(anchor.getYear() + RelativeStep.count(m.group("r")));
    }
}
