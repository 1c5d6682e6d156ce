package org.parley.entity.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/**
 * What a rule may know besides its own match: the day of publication, the day last spoken of, and whether the sentence
 * looks back or ahead. Remembers which of them it was asked for, so that a phrase can name its anchor.
 */
final class TimeContext {
    private static final int FAR_DAYS = 60;

    private final String text;
    private final @Nullable LocalDate published;
    private final @Nullable LocalDate spokenOf;
    private final int start;
    private final int end;
    private @Nullable LocalDate used;

    TimeContext(String text, int start, int end, @Nullable LocalDate published, @Nullable LocalDate spokenOf) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.published = published;
        this.spokenOf = spokenOf;
    }

    /** The day of publication, or null. */
    @Nullable
    LocalDate published() {
        used = published;
        return published;
    }

    /** The day last spoken of in the text, else the day of publication, or null. */
    @Nullable
    LocalDate spokenOf() {
        used = spokenOf != null ? spokenOf : published;
        return used;
    }

    @Nullable
    LocalDate used() {
        return used;
    }

    Tense tense() {
        return Tense.around(text, start, end);
    }

    /** The text right before the phrase, at most so many characters of it. */
    String before(int chars) {
        return text.substring(Math.max(0, start - chars), start);
    }

    /** The text right after the phrase, at most so many characters of it. */
    String after(int chars) {
        return text.substring(end, Math.min(text.length(), end + chars));
    }

    /** A day of which the year may be missing; null where there is no such day. */
    @Nullable
    TimeValue day(@Nullable Integer year, int month, int day) {
        PartialDate date = date(year, month, day);
        return date == null ? null : new TimeValue(date, date, Precision.DAY);
    }

    /** A date of which the year may be missing: the nearest one that the tense allows; null where there is no such day. */
    @Nullable
    PartialDate date(@Nullable Integer year, int month, int day) {
        if (day < 1 || day > java.time.Month.of(month).maxLength()) {
            return null;
        }
        Integer known = year != null ? year : yearOf(month, day);
        if (known != null && !YearMonth.of(known, month).isValidDay(day)) {
            return null;
        }
        return new PartialDate(known, month, day);
    }

    /** The year that is meant where the text gives day and month, or month alone (day 0); null without an anchor. */
    @Nullable
    Integer yearOf(int month, int day) {
        LocalDate anchor = published();
        if (anchor == null) {
            return null;
        }
        LocalDate best = null;
        Tense tense = tense();
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            LocalDate candidate = candidate(year, month, day);
            if (candidate == null || against(tense, anchor, candidate, day)) {
                continue;
            }
            if (best == null || distance(anchor, candidate) < distance(anchor, best)) {
                best = candidate;
            }
        }
        return best == null ? Integer.valueOf(anchor.getYear()) : Integer.valueOf(best.getYear());
    }

    private static @Nullable LocalDate candidate(int year, int month, int day) {
        try {
            return day == 0 ? YearMonth.of(year, month).atDay(15) : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A far day on the wrong side of the anchor is out; a near one may stand against the tense ("was to meet on …"). */
    private static boolean against(Tense tense, LocalDate anchor, LocalDate candidate, int day) {
        long ahead = ChronoUnit.DAYS.between(anchor, candidate);
        int slack = day == 0 ? 16 : FAR_DAYS;
        return (tense == Tense.PAST && ahead > slack) || (tense == Tense.FUTURE && ahead < -slack);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** A weekday without more: on or before the anchor in a report, on or after it where the sentence looks ahead. */
    TimeValue weekday(DayOfWeek weekday) {
        LocalDate anchor = published();
        if (anchor == null) {
            return TimeValue.unknown(Precision.DAY);
        }
        // "called a summit for Tuesday"
        boolean ahead = tense() == Tense.FUTURE || before(5).endsWith(" for ");
        return TimeValue.day(
                ahead
                        ? anchor.with(TemporalAdjusters.nextOrSame(weekday))
                        : anchor.with(TemporalAdjusters.previousOrSame(weekday)));
    }
}
