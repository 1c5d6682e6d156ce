package org.parley.entity.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/** Reckoning in the units that news tells time in: "two weeks", "a decade", "the rest of the month". */
final class TimeUnits {

    private TimeUnits() {}

    /** So many units away from a day: the day for days and weeks, the month for months, the year for years. */
    static TimeValue shift(@Nullable LocalDate anchor, int count, String unit) {
        Precision precision = precision(unit);
        if (anchor == null) {
            return TimeValue.unknown(precision);
        }
        LocalDate day = plus(anchor, count, unit);
        return switch (precision) {
            case DAY, WEEK -> TimeValue.span(day, day, precision);
            case WEEKEND -> TimeValue.weekendOf(day);
            case MONTH, SEASON -> TimeValue.month(YearMonth.from(day));
            case YEAR -> TimeValue.year(day.getYear());
        };
    }

    /** What of this month or year lies before (or, with rest, from) the day of publication on. */
    static TimeValue cut(TimeContext context, String unit, boolean rest) {
        LocalDate anchor = context.published();
        Precision precision = precision(unit);
        if (anchor == null) {
            return TimeValue.unknown(precision);
        }
        boolean month = precision == Precision.MONTH;
        LocalDate first = month ? anchor.withDayOfMonth(1) : anchor.withDayOfYear(1);
        LocalDate last = month ? YearMonth.from(anchor).atEndOfMonth() : LocalDate.of(anchor.getYear(), 12, 31);
        return rest ? TimeValue.span(anchor, last, precision) : TimeValue.span(first, anchor, precision);
    }

    /** The stretch between the anchor and so many units away from it. */
    static TimeValue stretch(TimeContext context, int count, String unit) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.unknown(precision(unit));
        }
        return count < 0
                ? TimeValue.span(plus(anchor, count, unit), anchor.minusDays(1), precision(unit))
                : TimeValue.span(anchor.plusDays(1), plus(anchor, count, unit), precision(unit));
    }

    /** A day so many units on; a unit that is none of the known ones counts as a week. */
    static LocalDate plus(LocalDate day, int count, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT).replaceFirst("s$", "")) {
            case "day" -> day.plusDays(count);
            case "month" -> day.plusMonths(count);
            case "year" -> day.plusYears(count);
            case "decade" -> day.plusYears(10L * count);
            case "fortnight" -> day.plusWeeks(2L * count);
            case "quarter" -> day.plusMonths(3L * count);
            default -> day.plusWeeks(count);
        };
    }

    /** How exact a time is that is told in this unit. */
    static Precision precision(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT).replaceFirst("s$", "")) {
            case "day" -> Precision.DAY;
            case "week" -> Precision.WEEK;
            case "weekend" -> Precision.WEEKEND;
            case "fortnight" -> Precision.WEEK;
            case "quarter", "month" -> Precision.MONTH;
            default -> Precision.YEAR;
        };
    }
}
