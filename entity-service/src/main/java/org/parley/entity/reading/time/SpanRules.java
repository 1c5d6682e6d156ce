package org.parley.entity.reading.time;

import static org.parley.entity.reading.time.TimeLexicon.ordinal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/** Weeks of a month, quarters, halves, seasons, years and decades. */
final class SpanRules {

    private static final String OF_YEAR = "(?:,? (?:of )?(?:the )?(?:{year:y}|(?<r>this|last|next|the|previous) year))";

    static final List<TimeRule> RULES = List.of(
            TimeRule.of(
                    "week-of-day",
                    "(?:the )?week (?:of|beginning|starting|commencing)(?: on)? (?:{month:m}[ .]{day:d}|{day:e} {month:n})(?:,? {year:y})?",
                    SpanRules::weekOfDay),
            TimeRule.of(
                    "nth-week",
                    "(?:the )?{ordinal:o} week (?:of|in) (?:{month:m}(?: {year:y})?|(?<r>this|next|last) month)",
                    SpanRules::weekOfMonth),
            TimeRule.of("nth-week-of-year", "(?:the )?{ordinal:o} week" + OF_YEAR, SpanRules::weekOfYear),
            TimeRule.of(
                    "quarter", "(?:the )?(?:{ordinal:o}[ -]quarter|q(?<q>[1-4]))" + OF_YEAR + "?", SpanRules::quarter),
            TimeRule.of("year-quarter", "{year:y},? (?:the )?(?:{ordinal:o} quarter|q(?<q>[1-4]))", SpanRules::quarter),
            TimeRule.of("half", "(?:the )?(?:(?<o>first|second|1st|2nd) half|h(?<q>[12]))" + OF_YEAR, SpanRules::half),
            TimeRule.of(
                    "relative-quarter",
                    "(?:the )?(?<r>this|last|next|previous|current|coming|following|past) (?:(?<n>{number}) )?quarters?",
                    SpanRules::relativeQuarter),
            TimeRule.of(
                    "season-year",
                    "(?:the )?(?:early |late |mid-?)?{season:s}(?: of)?,? {year:y}",
                    (m, c) -> season(Integer.valueOf(m.group("y")), m.group("s"))),
            TimeRule.of("season-relative-year", "(?:the )?{season:s} (?:of )?(?<r>this|last|next) year", (m, c) -> {
                LocalDate anchor = c.published();
                return anchor == null
                        ? TimeValue.unknown(Precision.SEASON)
                        : season(anchor.getYear() + RelativeStep.count(m.group("r")), m.group("s"));
            }),
            TimeRule.of(
                    "relative-season",
                    "(?:early |late |earlier |later )?(?<r>this|last|next|this past|this coming) {season:s}(?! (?:game|olympic|school|term))",
                    SpanRules::relativeSeason),
            TimeRule.of(
                    "in-season",
                    "(?<=\\b(?:in|during|by|until|since|before|after) )(?:the )?(?:early |late )?(?<s>spring|summer|autumn|winter)(?! (?:game|olympic|school))",
                    SpanRules::bareSeason),
            TimeRule.of(
                    "early-season",
                    "(?:in )?(?:early|late|mid-?) ?(?<s>spring|summer|autumn|winter)",
                    SpanRules::bareSeason),
            TimeRule.of("decade", "(?:the )?(?:early |late |mid-?)?(?<y>(?:1[5-9]|20)\\d)0['’]?s", (m, c) -> {
                int first = Integer.parseInt(m.group("y")) * 10;
                return TimeValue.years(first, first + 9);
            }),
            TimeRule.of("years-range", "{year:y}{to}{year:z}", (m, c) -> years(m.group("y"), m.group("z"))),
            TimeRule.of(
                    "years-between",
                    "between (?:{year:y} and|{year:x}{to}) ?{year:z}",
                    (m, c) -> years(m.group("y") != null ? m.group("y") : m.group("x"), m.group("z"))),
            TimeRule.of(
                    "decade-name",
                    "(?:the )?(?:early |late |mid-?)?(?:['’]?(?<y>[2-9])0['’]?s(?! per)|(?<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
                    SpanRules::decadeName),
            TimeRule.of("century", "(?:the )?(?<c>1[5-9]|20|21)(?:st|th)[ -]century", (m, c) -> {
                int first = (Integer.parseInt(m.group("c")) - 1) * 100;
                return TimeValue.years(first, first + 99);
            }),
            TimeRule.of("relative-decade", "(?:the )?(?<r>this|last|next|current|previous|coming) decade", (m, c) -> {
                LocalDate anchor = c.published();
                if (anchor == null) {
                    return TimeValue.unknown(Precision.YEAR);
                }
                int first = anchor.getYear() / 10 * 10 + 10 * RelativeStep.count(m.group("r"));
                return TimeValue.years(first, first + 9);
            }),
            TimeRule.of(
                    "short-years-range",
                    "{year:y}[-–/](?<z>\\d\\d)(?![-/]\\d)",
                    (m, c) -> years(m.group("y"), m.group("y").substring(0, 2) + m.group("z"))),
            TimeRule.of(
                    "part-of-year",
                    "(?:(?:by |before |in )?the (?:start|beginning|middle|end) of|early(?: in)?|late(?: in)?|mid-?) ?{year:y}",
                    (m, c) -> TimeValue.year(Integer.parseInt(m.group("y")))),
            TimeRule.of(
                    "year",
                    "(?:the year )?{year:y}(?! ?(?:people|troops|soldiers|men|women|tons|tonnes|km|kilomet|miles|met(?:er|re)s|dollars|euros|points|jobs|homes|houses|feet|hours|GMT|UTC|EST|percent|per cent|%))",
                    SpanRules::bareYear),
            TimeRule.of("turn-of-year", "(?:the )?(?:year-end|year’s end|year's end)", (m, c) -> {
                LocalDate anchor = c.published();
                return anchor == null ? TimeValue.unknown(Precision.YEAR) : TimeValue.year(anchor.getYear());
            }));

    private SpanRules() {}

    private static @Nullable TimeValue weekOfDay(MatchResult m, TimeContext context) {
        String month = m.group("m") != null ? m.group("m") : m.group("n");
        String day = m.group("d") != null ? m.group("d") : m.group("e");
        PartialDate date = context.date(TimeLexicon.year(m.group("y")), TimeLexicon.month(month), TimeLexicon.day(day));
        LocalDate known = date == null ? null : date.toLocalDate();
        return known == null ? null : TimeValue.weekOf(known);
    }

    private static TimeValue weekOfMonth(MatchResult m, TimeContext context) {
        YearMonth month;
        if (m.group("m") != null) {
            int number = TimeLexicon.month(m.group("m"));
            Integer given = TimeLexicon.year(m.group("y"));
            Integer year = given != null ? given : context.yearOf(number, 0);
            if (year == null) {
                return TimeValue.unknown(Precision.WEEK);
            }
            month = YearMonth.of(year, number);
        } else {
            YearMonth relative = RelativeStep.month(context, m.group("r"));
            if (relative == null) {
                return TimeValue.unknown(Precision.WEEK);
            }
            month = relative;
        }
        int nth = ordinal(m.group("o"));
        // the first week of a month is the one that holds its first Thursday, as in ISO 8601 for years
        LocalDate thursday = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.THURSDAY));
        return TimeValue.weekOf(thursday);
    }

    private static TimeValue weekOfYear(MatchResult m, TimeContext context) {
        Integer year = yearOf(m, context);
        int nth = ordinal(m.group("o"));
        if (year == null) {
            return TimeValue.unknown(Precision.WEEK);
        }
        LocalDate fourth =
                nth < 0 ? LocalDate.of(year, 12, 28) : LocalDate.of(year, 1, 4).plusWeeks(nth - 1L);
        return TimeValue.weekOf(fourth);
    }

    private static @Nullable TimeValue quarter(MatchResult m, TimeContext context) {
        int nth = m.group("q") != null ? Integer.parseInt(m.group("q")) : ordinal(m.group("o"));
        if (nth == 5) {
            return null;
        }
        int first = (nth < 0 ? 4 : nth) * 3 - 2;
        Integer given = yearOf(m, context);
        Integer year = given != null ? given : context.yearOf(first + 1, 0);
        return TimeValue.months(PartialDate.ofMonth(year, first), PartialDate.ofMonth(year, first + 2));
    }

    private static TimeValue half(MatchResult m, TimeContext context) {
        boolean first = m.group("q") != null ? m.group("q").equals("1") : ordinal(m.group("o")) == 1;
        Integer year = yearOf(m, context);
        return TimeValue.months(PartialDate.ofMonth(year, first ? 1 : 7), PartialDate.ofMonth(year, first ? 6 : 12));
    }

    private static TimeValue relativeQuarter(MatchResult m, TimeContext context) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.unknown(Precision.MONTH);
        }
        YearMonth first = YearMonth.of(anchor.getYear(), (anchor.getMonthValue() - 1) / 3 * 3 + 1)
                .plusMonths(3L * RelativeStep.count(m.group("r")));
        YearMonth last = first.plusMonths(2);
        int more = m.group("n") == null ? 0 : 3 * (TimeLexicon.number(m.group("n")) - 1);
        boolean back = RelativeStep.count(m.group("r")) < 0;
        first = back ? first.minusMonths(more) : first;
        last = back ? last : last.plusMonths(more);
        return TimeValue.months(
                PartialDate.ofMonth(first.getYear(), first.getMonthValue()),
                PartialDate.ofMonth(last.getYear(), last.getMonthValue()));
    }

    private static @Nullable Integer yearOf(MatchResult m, TimeContext context) {
        if (m.group("y") != null) {
            return TimeLexicon.year(m.group("y"));
        }
        String relative = m.namedGroups().containsKey("r") ? m.group("r") : null;
        LocalDate anchor = relative == null ? null : context.published();
        return anchor == null || relative == null
                ? null
                : Integer.valueOf(anchor.getYear() + RelativeStep.count(relative));
    }

    private static int firstMonth(String season) {
        return switch (season.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
    }

    private static TimeValue season(@Nullable Integer year, String name) {
        int first = firstMonth(name);
        Integer endYear = year != null && first == 12 ? Integer.valueOf(year + 1) : year;
        int last = first == 12 ? 2 : first + 2;
        return new TimeValue(PartialDate.ofMonth(year, first), PartialDate.ofMonth(endYear, last), Precision.SEASON);
    }

    private static TimeValue bareSeason(MatchResult m, TimeContext context) {
        return season(context.yearOf(firstMonth(m.group("s")) % 12 + 1, 0), m.group("s"));
    }

    private static TimeValue relativeSeason(MatchResult m, TimeContext context) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.unknown(Precision.SEASON);
        }
        int first = firstMonth(m.group("s"));
        int year = anchor.getYear();
        boolean begun = anchor.getMonthValue() >= first;
        boolean over = anchor.getMonthValue() > first + 2;
        return switch (m.group("r").toLowerCase(Locale.ROOT)) {
            case "last", "this past" -> season(over ? year : year - 1, m.group("s"));
            case "next", "this coming" -> season(begun ? year + 1 : year, m.group("s"));
            default -> season(first == 12 && anchor.getMonthValue() <= 2 ? year - 1 : year, m.group("s"));
        };
    }

    private static @Nullable TimeValue years(String first, String last) {
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        return to <= from || to - from > 200 ? null : TimeValue.years(from, to);
    }

    /** "the nineties", "the '80s": of the twentieth century, but for the twenties. */
    private static @Nullable TimeValue decadeName(MatchResult m, TimeContext context) {
        List<String> names =
                List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
        boolean age = context.before(8).matches("(?is).*\\b(?:his|her|their|my|your) $");
        int decade = m.group("y") != null
                ? Integer.parseInt(m.group("y"))
                : names.indexOf(m.group("w").toLowerCase(Locale.ROOT)) + 2;
        int first = 1900 + decade * 10 + (decade == 2 ? 100 : 0);
        return age ? null : TimeValue.years(first, first + 9);
    }

    private static @Nullable TimeValue bareYear(MatchResult m, TimeContext context) {
        int year = Integer.parseInt(m.group("y"));
        String before = context.before(16).toLowerCase(Locale.ROOT);
        boolean counted = before.matches(
                "(?s).*\\b(?:than|about|some|around|nearly|over|almost|at|no\\.|resolution|article|route|flight|room) $");
        boolean quantity = context.after(3).matches("(?s)[,.]\\d.*|-[a-z].*")
                || (year >= 1500 && year < 1700 && !before.endsWith("in "));
        return counted || quantity ? null : TimeValue.year(year);
    }
}
