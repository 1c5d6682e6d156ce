package org.parley.entity.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date of which parts may be open. Written in EDTF (ISO 8601-2): {@code 2025-08-15}, {@code 2025-08}, {@code 2025};
 * an open year is {@code XXXX}, an open month {@code XX}.
 *
 * @param month 1 to 12, or 0 where a whole year is meant; a null stands for a month that the text leaves open
 * @param day 1 to 31, or 0 where a whole month or year is meant
 */
public record PartialDate(@Nullable Integer year, @Nullable Integer month, int day) {

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate ofMonth(@Nullable Integer year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** The date, if all three parts are known. */
    public @Nullable LocalDate toLocalDate() {
        if (year == null || month == null || month == 0 || day == 0) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    @Override
    public String toString() {
        String text = year == null ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
        if (month == null) {
            text += "-XX";
        } else if (month > 0) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        return day == 0 ? text : text + String.format(Locale.ROOT, "-%02d", day);
    }
}
