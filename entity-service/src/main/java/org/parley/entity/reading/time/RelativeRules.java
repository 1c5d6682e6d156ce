package org.parley.entity.reading.time;

import static org.parley.entity.reading.time.TimeLexicon.number;
import static org.parley.entity.reading.time.TimeLexicon.ordinal;
import static org.parley.entity.reading.time.TimeLexicon.weekday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/** Days, weeks, weekends, months and years that are told from where the writer stands. */
final class RelativeRules {

    private static final String STEP = "(?<r>this|last|past|previous|next|coming|following|current|upcoming)";

    static final List<TimeRule> RULES = List.of(
            TimeRule.of(
                    "today",
                    "(?:(?:earlier|later) )?(?:today|tonight|this (?:very )?(?:{part}|day))(?:,? \\(?{fullday}\\)?)?",
                    (m, c) -> dayFrom(c, 0)),
            TimeRule.of(
                    "yesterday",
                    "(?:late |early )?yesterday(?: {part})?(?:,? \\(?{fullday}\\)?)?",
                    (m, c) -> dayFrom(c, -1)),
            TimeRule.of("last-night", "last night", (m, c) -> dayFrom(c, -1)),
            TimeRule.of("tomorrow", "tomorrow(?: {part})?(?:,? \\(?{fullday}\\)?)?", (m, c) -> dayFrom(c, 1)),
            TimeRule.of("day-before-yesterday", "the day before yesterday", (m, c) -> dayFrom(c, -2)),
            TimeRule.of("day-after-tomorrow", "the day after tomorrow", (m, c) -> dayFrom(c, 2)),
            TimeRule.of("today-till-tomorrow", "today{to}tomorrow", (m, c) -> {
                LocalDate day = c.published();
                return day == null ? TimeValue.unknown(Precision.DAY) : TimeValue.days(day, day.plusDays(1));
            }),
            TimeRule.of(
                    "days-from-day",
                    "{number:n} (?<u>days?|weeks?|months?|years?) (?<s>from|after|before) (?<d>today|tomorrow|yesterday|now)",
                    RelativeRules::fromDay),
            TimeRule.of(
                    "weekday",
                    "(?:(?:late|early|earlier|later) (?:on )?)?(?:on )?{fullday}(?:,? (?:the )?{part})?(?!s\\b)(?! (?:Times|Telegraph|Mail|Express|Mirror|Herald|Night Live)\\b)",
                    (m, c) -> plainWeekday(m, c)),
            TimeRule.cased(
                    "weekday-short",
                    "(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?(?=,| \\d|$|\\))",
                    (m, c) -> c.weekday(weekday(m.group()))),
            TimeRule.of("weekday-range", "{fullday:a}{to}{fullday:b}", RelativeRules::weekdayRange),
            TimeRule.of(
                    "relative-weekday",
                    "(?:the )?(?<r>this past|this coming|this|last|past|previous|next|coming|following|upcoming) (?:week )?(?:on )?{fullday:d}(?: {part})?(?!s\\b)",
                    RelativeRules::relativeWeekday),
            TimeRule.of(
                    "weekday-of-week",
                    "(?:on )?{fullday:d}(?: {part})?,? (?:of )?(?:the )?(?<r>this|last|next|following|previous|coming) week",
                    (m, c) -> inWeek(c, step(m.group("r")), m.group("d"))),
            TimeRule.of(
                    "week-on-weekday",
                    "(?<r>this|last|next) week,? on {fullday:d}",
                    (m, c) -> inWeek(c, step(m.group("r")), m.group("d"))),
            TimeRule.of(
                    "week",
                    "(?:the )?" + STEP + " (?<w>working |calendar |work)?week(?!-?long|s)",
                    (m, c) -> "work".equals(m.group("w")) || "working ".equals(m.group("w"))
                            ? workingWeek(c, step(m.group("r")))
                            : week(c, step(m.group("r")))),
            TimeRule.of(
                    "week-later",
                    "(?:later|the rest of|rest of|the remainder of) (?:this|the|my|current) ?(?:current )?week",
                    (m, c) -> restOfWeek(c)),
            TimeRule.of(
                    "week-earlier",
                    "(?:earlier|early|at the (?:start|beginning) of) (?:in )?(?:this|the) week",
                    (m, c) -> weekSoFar(c)),
            TimeRule.of(
                    "part-of-week",
                    "(?:early|late|earlier|later|at the (?:end|start|beginning) of|the (?:end|start|beginning) of) "
                            + STEP + " week",
                    (m, c) -> week(c, step(m.group("r")))),
            TimeRule.of(
                    "after-next",
                    "the (?<u>week|weekend|month|year) after (?:the )?next",
                    (m, c) -> TimeUnits.shift(c.published(), 2, m.group("u")).widened()),
            TimeRule.of(
                    "that-span",
                    "(?:that|the same) (?<u>week|weekend|month|year)",
                    (m, c) -> TimeUnits.shift(c.spokenOf(), 0, m.group("u")).widened()),
            TimeRule.of(
                    "within",
                    "within (?:the (?:next|coming) )?{number:n} {unit:u}(?! of)",
                    (m, c) -> TimeUnits.stretch(c, number(m.group("n")), m.group("u"))),
            TimeRule.of("the-week", "(?<=\\b(?:during|in|over|within) )the week", (m, c) -> week(c, 0)),
            TimeRule.of("weekend", "(?:over )?(?:the )?" + STEP + " weekend(?!s)", (m, c) -> weekend(c, m.group("r"))),
            TimeRule.of(
                    "the-weekend",
                    "(?:over|during|at|on|for|through|throughout) the weekend(?!s)",
                    RelativeRules::theWeekend),
            TimeRule.of(
                    "month-step",
                    "(?:(?:early|late|mid-?|the end of|the (?:start|beginning) of) ?(?:in )?)?(?:the )?" + STEP
                            + " month(?!s)",
                    (m, c) -> monthValue(c, m.group("r"))),
            TimeRule.of(
                    "month-here",
                    "(?:early|late|the end of) (?:in )?(?:the|this) month",
                    (m, c) -> monthValue(c, "this")),
            TimeRule.of(
                    "month-or-year-so-far",
                    "earlier (?:in )?(?:the|this) (?<u>month|year)",
                    (m, c) -> TimeUnits.cut(c, m.group("u"), false)),
            TimeRule.of(
                    "rest-of-month-or-year",
                    "(?:later|the rest of|rest of|the remainder of) (?:in )?(?:the|this) (?<u>month|year)",
                    (m, c) -> TimeUnits.cut(c, m.group("u"), true)),
            TimeRule.of(
                    "year-step",
                    "(?:(?:early|late|mid-?|the end of|the (?:start|beginning) of) ?(?:in )?)?(?:the )?" + STEP
                            + " (?:calendar |fiscal |financial )?year(?!s)",
                    (m, c) -> yearValue(c, m.group("r"))),
            TimeRule.of(
                    "year-here",
                    "(?:early|late|(?:by |before )?the end of) (?:in )?the year",
                    (m, c) -> yearValue(c, "this")),
            TimeRule.of(
                    "ago",
                    "(?:about |around |some |more than |nearly |almost |over |just )?{number:n} {unit:u} (?:ago|back)",
                    (m, c) -> TimeUnits.shift(c.published(), -number(m.group("n")), m.group("u"))),
            TimeRule.of(
                    "years-months-ago",
                    "(?<!\\b(?:last|past|previous|next|first) )(?<c>{number} {unit}(?:(?:,| and)? {number} {unit})+) (?<s>ago|earlier|later|from now)",
                    RelativeRules::severalUnits),
            TimeRule.of(
                    "earlier-by",
                    "{number:n} {unit:u} (?:earlier|before|prior|previously)(?! yesterday)",
                    (m, c) -> TimeUnits.shift(c.spokenOf(), -number(m.group("n")), m.group("u"))),
            TimeRule.of(
                    "later-by",
                    "{number:n} {unit:u} (?:later|afterwards?|after that)",
                    (m, c) -> TimeUnits.shift(c.spokenOf(), number(m.group("n")), m.group("u"))),
            TimeRule.of(
                    "from-now",
                    "{number:n} {unit:u} from now",
                    (m, c) -> TimeUnits.shift(c.published(), number(m.group("n")), m.group("u"))),
            TimeRule.of(
                    "in-units",
                    "(?<=\\b[Ii]n )(?:about |around |just )?{number:n} (?<u>days|weeks?|fortnight|months|years|decades)(?:['’]s? time)?",
                    RelativeRules::inUnits),
            TimeRule.of(
                    "past-units",
                    "(?:the |these )?(?:(?:past|last|previous|preceding) {number:n}|{number:k} (?:past|last|previous|preceding)(?= \\w+s\\b)) {unit:u}(?! ago)",
                    (m, c) -> TimeUnits.stretch(
                            c, -number(m.group("n") != null ? m.group("n") : m.group("k")), m.group("u"))),
            TimeRule.of(
                    "next-units",
                    "(?:the )?(?:(?:next|coming|following|upcoming) {number:n}|{number:k} (?:next|coming|following|upcoming)(?= \\w+s\\b)) {unit:u}",
                    (m, c) -> TimeUnits.stretch(
                            c, number(m.group("n") != null ? m.group("n") : m.group("k")), m.group("u"))),
            TimeRule.of(
                    "units-of-span",
                    "(?:the )?(?<w>first|last|final|opening) {number:n} (?<u>days|weeks|months) of (?:{year:y}|(?<r>this|last|next) year)",
                    RelativeRules::unitsOfYear),
            TimeRule.of(
                    "nth-month",
                    "(?:the )?(?<o>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|\\d\\d?(?:st|nd|rd|th)) month of (?:{year:y}|(?<r>this|last|next) year)",
                    RelativeRules::nthMonth),
            TimeRule.of(
                    "coming-days",
                    "(?:the )?(?<r>coming|recent|next few|past few|last few) (?<u>days|weeks|months|years)",
                    (m, c) -> {
                        int sign = m.group("r").toLowerCase(Locale.ROOT).matches("coming|next few") ? 3 : -3;
                        return m.group("r").contains("few")
                                ? TimeUnits.stretch(c, sign, m.group("u"))
                                : TimeValue.unknown(TimeUnits.precision(m.group("u")));
                    }),
            TimeRule.of(
                    "day-after",
                    "(?:the )?(?:following|next) (?:day|morning|evening|night)|the day after|a day after(?= )",
                    (m, c) -> spokenDay(c, 1)),
            TimeRule.of(
                    "day-before",
                    "the (?:previous|preceding) (?:day|evening|night)|the day before",
                    (m, c) -> spokenDay(c, -1)),
            TimeRule.of(
                    "same-day",
                    "(?:the|that) same day|that (?:day|evening|night|morning)|the day in question",
                    (m, c) -> spokenDay(c, 0)),
            TimeRule.of(
                    "nth-weekday",
                    "(?:the )?{ordinal:o} {fullday:d} (?:of|in) (?:{month:m}(?: {year:y})?|(?<r>this|next|last|previous|the) month)",
                    RelativeRules::nthWeekday));

    private RelativeRules() {}

    private static TimeValue dayFrom(TimeContext context, int days) {
        LocalDate anchor = context.published();
        return anchor == null ? TimeValue.unknown(Precision.DAY) : TimeValue.day(anchor.plusDays(days));
    }

    private static TimeValue spokenDay(TimeContext context, int days) {
        LocalDate anchor = context.spokenOf();
        return anchor == null ? TimeValue.unknown(Precision.DAY) : TimeValue.day(anchor.plusDays(days));
    }

    private static @Nullable TimeValue plainWeekday(MatchResult m, TimeContext context) {
        String before = context.before(12).toLowerCase(Locale.ROOT);
        if (before.endsWith("every ")
                || before.endsWith("each ")
                || before.endsWith("black ")
                || before.endsWith("bloody ")) {
            return null;
        }
        String name = m.group().replaceFirst("(?i)^(?:(?:late|early|earlier|later) (?:on )?)?(?:on )?", "");
        return context.weekday(weekday(name));
    }

    private static TimeValue weekdayRange(MatchResult m, TimeContext context) {
        TimeValue first = context.weekday(weekday(m.group("a")));
        LocalDate start = first.start() == null ? null : first.start().toLocalDate();
        if (start == null) {
            return TimeValue.unknown(Precision.DAY);
        }
        return TimeValue.days(start, start.with(TemporalAdjusters.nextOrSame(weekday(m.group("b")))));
    }

    private static TimeValue relativeWeekday(MatchResult m, TimeContext context) {
        LocalDate anchor = context.published();
        DayOfWeek day = weekday(m.group("d"));
        String which = m.group("r").toLowerCase(Locale.ROOT);
        if (anchor == null) {
            return TimeValue.unknown(Precision.DAY);
        }
        return switch (which) {
            case "this" -> TimeValue.day(TimeValue.monday(anchor).with(TemporalAdjusters.nextOrSame(day)));
            case "next", "following" ->
                TimeValue.day(TimeValue.monday(anchor).plusWeeks(1).with(TemporalAdjusters.nextOrSame(day)));
            case "last", "previous" ->
                TimeValue.day(TimeValue.monday(anchor).minusWeeks(1).with(TemporalAdjusters.nextOrSame(day)));
            case "coming", "upcoming", "this coming" -> TimeValue.day(anchor.with(TemporalAdjusters.next(day)));
            default -> TimeValue.day(anchor.with(TemporalAdjusters.previous(day)));
        };
    }

    private static TimeValue inWeek(TimeContext context, int weeks, String day) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.unknown(Precision.DAY);
        }
        return TimeValue.day(
                TimeValue.monday(anchor).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday(day))));
    }

    private static TimeValue week(TimeContext context, int weeks) {
        LocalDate anchor = context.published();
        return anchor == null ? TimeValue.unknown(Precision.WEEK) : TimeValue.weekOf(anchor.plusWeeks(weeks));
    }

    private static TimeValue workingWeek(TimeContext context, int weeks) {
        LocalDate anchor = context.published();
        LocalDate monday = anchor == null ? null : TimeValue.monday(anchor).plusWeeks(weeks);
        return monday == null
                ? TimeValue.unknown(Precision.WEEK)
                : TimeValue.span(monday, monday.plusDays(4), Precision.WEEK);
    }

    private static TimeValue weekSoFar(TimeContext context) {
        LocalDate anchor = context.published();
        return anchor == null
                ? TimeValue.unknown(Precision.WEEK)
                : TimeValue.span(TimeValue.monday(anchor), anchor, Precision.WEEK);
    }

    private static TimeValue restOfWeek(TimeContext context) {
        LocalDate anchor = context.published();
        return anchor == null
                ? TimeValue.unknown(Precision.WEEK)
                : TimeValue.span(anchor, TimeValue.monday(anchor).plusDays(6), Precision.WEEK);
    }

    private static TimeValue weekend(TimeContext context, String which) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.unknown(Precision.WEEKEND);
        }
        boolean justOver = which.equalsIgnoreCase("this")
                && anchor.getDayOfWeek() == DayOfWeek.MONDAY
                && context.tense() == Tense.PAST;
        return TimeValue.weekendOf(anchor.plusWeeks(justOver ? -1 : step(which)));
    }

    private static TimeValue theWeekend(MatchResult m, TimeContext context) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.unknown(Precision.WEEKEND);
        }
        boolean still = anchor.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        boolean past = context.tense() == Tense.PAST && !still;
        return TimeValue.weekendOf(past ? anchor.minusWeeks(1) : anchor);
    }

    static @Nullable YearMonth month(TimeContext context, String which) {
        boolean told = which.equalsIgnoreCase("following") || which.equalsIgnoreCase("previous");
        LocalDate anchor = told ? context.spokenOf() : context.published();
        return anchor == null
                ? null
                : YearMonth.from(anchor)
                        .plusMonths(step(which.toLowerCase(Locale.ROOT).replace("the ", "")));
    }

    private static TimeValue monthValue(TimeContext context, String which) {
        YearMonth month = month(context, which);
        return month == null ? TimeValue.unknown(Precision.MONTH) : TimeValue.month(month);
    }

    private static TimeValue yearValue(TimeContext context, String which) {
        boolean told = which.equalsIgnoreCase("following") || which.equalsIgnoreCase("previous");
        LocalDate anchor = told ? context.spokenOf() : context.published();
        return anchor == null ? TimeValue.unknown(Precision.YEAR) : TimeValue.year(anchor.getYear() + step(which));
    }

    /** -1 for last, 0 for this, 1 for next. */
    static int step(String which) {
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last", "past", "previous" -> -1;
            case "next", "coming", "following", "upcoming" -> 1;
            default -> 0;
        };
    }

    private static TimeValue fromDay(MatchResult m, TimeContext context) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.unknown(TimeUnits.precision(m.group("u")));
        }
        LocalDate from = switch (m.group("d").toLowerCase(Locale.ROOT)) {
            case "tomorrow" -> anchor.plusDays(1);
            case "yesterday" -> anchor.minusDays(1);
            default -> anchor;
        };
        int sign = m.group("s").equalsIgnoreCase("before") ? -1 : 1;
        return TimeValue.day(TimeUnits.plus(from, sign * number(m.group("n")), m.group("u")));
    }

    /** "2 weeks and 2 days ago", "a year and a month later". */
    private static TimeValue severalUnits(MatchResult m, TimeContext context) {
        String side = m.group("s").toLowerCase(Locale.ROOT);
        boolean told = side.equals("earlier") || side.equals("later");
        LocalDate anchor = told ? context.spokenOf() : context.published();
        int sign = side.equals("ago") || side.equals("earlier") ? -1 : 1;
        return anchor == null
                ? TimeValue.unknown(Precision.DAY)
                : TimeValue.day(TimeComposer.shifted(anchor, m.group("c"), sign));
    }

    private static @Nullable Integer yearOf(MatchResult m, TimeContext context) {
        LocalDate anchor = m.group("r") == null ? null : context.published();
        if (m.group("y") != null) {
            return TimeLexicon.year(m.group("y"));
        }
        return anchor == null ? null : Integer.valueOf(anchor.getYear() + step(m.group("r")));
    }

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

    private static TimeValue inUnits(MatchResult m, TimeContext context) {
        boolean span = context.tense() == Tense.PAST && !m.group().contains("time");
        // "the worst floods in three decades" counts, it does not date
        return span
                ? TimeValue.unknown(TimeUnits.precision(m.group("u")))
                : TimeUnits.shift(context.published(), number(m.group("n")), m.group("u"));
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
            YearMonth relative = month(context, m.group("r"));
            if (relative == null) {
                return TimeValue.unknown(Precision.DAY);
            }
            month = relative;
        }
        LocalDate day =
                month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal(m.group("o")), weekday(m.group("d"))));
        return YearMonth.from(day).equals(month) ? TimeValue.day(day) : null;
    }
}
