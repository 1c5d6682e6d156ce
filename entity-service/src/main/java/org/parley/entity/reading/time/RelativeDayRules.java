package org.parley.entity.reading.time;

import static org.parley.entity.reading.time.TimeLexicon.weekday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/**
 * Single days told from the day of publication, by a word of their own or by their weekday: "yesterday", "late on Monday",
 * "next Friday", "Tuesday of last week".
 */
final class RelativeDayRules {

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
                    "weekday",
                    "(?:(?:late|early|earlier|later) (?:on )?)?(?:on )?{fullday}(?:,? (?:the )?{part})?(?!s\\b)(?! (?:Times|Telegraph|Mail|Express|Mirror|Herald|Night Live)\\b)",
                    (m, c) -> plainWeekday(m, c)),
            TimeRule.cased(
                    "weekday-short",
                    "(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?(?=,| \\d|$|\\))",
                    (m, c) -> c.weekday(weekday(m.group()))),
            TimeRule.of("weekday-range", "{fullday:a}{to}{fullday:b}", RelativeDayRules::weekdayRange),
            TimeRule.of(
                    "relative-weekday",
                    "(?:the )?(?<r>this past|this coming|this|last|past|previous|next|coming|following|upcoming) (?:week )?(?:on )?{fullday:d}(?: {part})?(?!s\\b)",
                    RelativeDayRules::relativeWeekday),
            TimeRule.of(
                    "weekday-of-week",
                    "(?:on )?{fullday:d}(?: {part})?,? (?:of )?(?:the )?(?<r>this|last|next|following|previous|coming) week",
                    (m, c) -> inWeek(c, RelativeStep.count(m.group("r")), m.group("d"))),
            TimeRule.of(
                    "week-on-weekday",
                    "(?<r>this|last|next) week,? on {fullday:d}",
                    (m, c) -> inWeek(c, RelativeStep.count(m.group("r")), m.group("d"))));

    private RelativeDayRules() {}

    private static TimeValue dayFrom(TimeContext context, int days) {
        LocalDate anchor = context.published();
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
}
