package org.parley.entity.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/**
 * What a phrase of time stands for: a date or an interval, both ends inclusive. Start and end are both null where the
 * phrase needs an anchor that the text does not give.
 */
public record TimeValue(
        @Nullable PartialDate start, @Nullable PartialDate end, Precision precision) {

    public static TimeValue unknown(Precision precision) {
        return new TimeValue(null, null, precision);
    }

    public static TimeValue day(LocalDate day) {
        return new TimeValue(PartialDate.of(day), PartialDate.of(day), Precision.DAY);
    }

    public static TimeValue days(LocalDate first, LocalDate last) {
        return span(first, last, Precision.DAY);
    }

    public static TimeValue span(LocalDate first, LocalDate last, Precision precision) {
        return new TimeValue(PartialDate.of(first), PartialDate.of(last), precision);
    }

    /** The week from Monday to Sunday that holds the day. */
    public static TimeValue weekOf(LocalDate day) {
        LocalDate monday = monday(day);
        return span(monday, monday.plusDays(6), Precision.WEEK);
    }

    /** Saturday and Sunday of the week that holds the day. */
    public static TimeValue weekendOf(LocalDate day) {
        LocalDate monday = monday(day);
        return span(monday.plusDays(5), monday.plusDays(6), Precision.WEEKEND);
    }

    public static TimeValue month(@Nullable Integer year, int month) {
        return months(PartialDate.ofMonth(year, month), PartialDate.ofMonth(year, month));
    }

    public static TimeValue month(YearMonth month) {
        return month(month.getYear(), month.getMonthValue());
    }

    public static TimeValue months(PartialDate first, PartialDate last) {
        return new TimeValue(first, last, Precision.MONTH);
    }

    public static TimeValue year(int year) {
        return years(year, year);
    }

    public static TimeValue years(int first, int last) {
        return new TimeValue(PartialDate.ofYear(first), PartialDate.ofYear(last), Precision.YEAR);
    }

    /** The whole week where a week is told by one of its days; else itself. */
    TimeValue widened() {
        LocalDate day = start == null || precision != Precision.WEEK ? null : start.toLocalDate();
        return day == null ? this : weekOf(day);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** ISO 8601 or, with open parts, EDTF; null where nothing is known. */
    public @Nullable String edtf() {
        if (start == null || end == null) {
            return null;
        }
        return start.equals(end) ? start.toString() : start + "/" + end;
    }
}
