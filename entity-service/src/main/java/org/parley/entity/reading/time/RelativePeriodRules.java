package org.parley.entity.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import org.parley.entity.reading.analysis.Precision;

/**
 * Weeks, weekends, months and years told from the one that the text is written in, whole or in part: "next week", "over
 * the weekend", "later this month", "the following year".
 */
final class RelativePeriodRules {

    static final List<TimeRule> RULES = List.of(
            TimeRule.of(
                    "week",
                    "(?:the )?" + RelativeStep.WORDS + " (?<w>working |calendar |work)?week(?!-?long|s)",
                    (m, c) -> "work".equals(m.group("w")) || "working ".equals(m.group("w"))
                            ? workingWeek(c, RelativeStep.count(m.group("r")))
                            : week(c, RelativeStep.count(m.group("r")))),
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
                            + RelativeStep.WORDS + " week",
                    (m, c) -> week(c, RelativeStep.count(m.group("r")))),
            TimeRule.of(
                    "after-next",
                    "the (?<u>week|weekend|month|year) after (?:the )?next",
                    (m, c) -> TimeUnits.shift(c.published(), 2, m.group("u")).widened()),
            TimeRule.of(
                    "that-span",
                    "(?:that|the same) (?<u>week|weekend|month|year)",
                    (m, c) -> TimeUnits.shift(c.spokenOf(), 0, m.group("u")).widened()),
            TimeRule.of("the-week", "(?<=\\b(?:during|in|over|within) )the week", (m, c) -> week(c, 0)),
            TimeRule.of(
                    "weekend",
                    "(?:over )?(?:the )?" + RelativeStep.WORDS + " weekend(?!s)",
                    (m, c) -> weekend(c, m.group("r"))),
            TimeRule.of(
                    "the-weekend",
                    "(?:over|during|at|on|for|through|throughout) the weekend(?!s)",
                    RelativePeriodRules::theWeekend),
            TimeRule.of(
                    "month-step",
                    "(?:(?:early|late|mid-?|the end of|the (?:start|beginning) of) ?(?:in )?)?(?:the )?"
                            + RelativeStep.WORDS + " month(?!s)",
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
                    "(?:(?:early|late|mid-?|the end of|the (?:start|beginning) of) ?(?:in )?)?(?:the )?"
                            + RelativeStep.WORDS + " (?:calendar |fiscal |financial )?year(?!s)",
                    (m, c) -> yearValue(c, m.group("r"))),
            TimeRule.of(
                    "year-here",
                    "(?:early|late|(?:by |before )?the end of) (?:in )?the year",
                    (m, c) -> yearValue(c, "this")));

    private RelativePeriodRules() {}

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
        return TimeValue.weekendOf(anchor.plusWeeks(justOver ? -1 : RelativeStep.count(which)));
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

    private static TimeValue monthValue(TimeContext context, String which) {
        YearMonth month = RelativeStep.month(context, which);
        return month == null ? TimeValue.unknown(Precision.MONTH) : TimeValue.month(month);
    }

    private static TimeValue yearValue(TimeContext context, String which) {
        LocalDate anchor = RelativeStep.anchor(context, which);
        return anchor == null
                ? TimeValue.unknown(Precision.YEAR)
                : TimeValue.year(anchor.getYear() + RelativeStep.count(which));
    }
}
