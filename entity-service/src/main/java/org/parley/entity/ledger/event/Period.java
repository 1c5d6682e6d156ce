package org.parley.entity.ledger.event;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.entity.reading.analysis.Event.When;

/**
 * When something was, both ends inclusive. The year may be open (EDTF "XXXX-10-24"): then the period fits every year.
 *
 * @param from in the year 4 where the year is open, a leap year that no news is about
 */
public record Period(LocalDate from, LocalDate to, boolean yearOpen) {

    private static final Pattern DATE = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?");
    private static final int ANY_YEAR = 4;
    private static final int MONTHS = 12;

    /** The period of a time, where its dates can be told. */
    public static Optional<Period> of(When when) {
        Matcher start = DATE.matcher(when.start());
        Matcher end = DATE.matcher(when.end());
        if (!start.matches() || !end.matches()) {
            return Optional.empty();
        }
        boolean open = start.group(1).equals("XXXX") || end.group(1).equals("XXXX");
        if (open && (start.group(2) == null || start.group(2).equals("XX"))) {
            return Optional.empty();
        }
        try {
            LocalDate from = date(start, open, false);
            LocalDate to = date(end, open, true);
            return Optional.of(new Period(from, open && to.isBefore(from) ? to.plusYears(1) : to, open))
                    .filter(period -> !period.to.isBefore(period.from));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher parts, boolean open, boolean last) {
        int year = open ? ANY_YEAR : Integer.parseInt(parts.group(1));
        boolean noMonth = parts.group(2) == null || parts.group(2).equals("XX");
        if (noMonth) {
            return last ? Year.of(year).atMonth(MONTHS).atEndOfMonth() : LocalDate.of(year, 1, 1);
        }
        int month = Integer.parseInt(parts.group(2));
        boolean noDay = parts.group(3) == null || parts.group(3).equals("XX");
        if (noDay) {
            return last ? Year.of(year).atMonth(month).atEndOfMonth() : LocalDate.of(year, month, 1);
        }
        return LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
    }

    long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    boolean overlaps(Period other) {
        if (yearOpen == other.yearOpen) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
        Period open = yearOpen ? this : other;
        Period known = yearOpen ? other : this;
        return open.inYear(known.from.getYear()).overlaps(known)
                || open.inYear(known.to.getYear()).overlaps(known);
    }

    /** Whether no more than so many days lie between the two; never for a period of open year. */
    boolean within(int days, Period other) {
        return !yearOpen
                && !other.yearOpen
                && new Period(from.minusDays(days), to.plusDays(days), false).overlaps(other);
    }

    private Period inYear(int year) {
        return new Period(from.plusYears(year - ANY_YEAR), to.plusYears(year - ANY_YEAR), false);
    }

    /** The days of the week in it; all of them where the year is open, as any day may be any. */
    Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (LocalDate day = from; !day.isAfter(to) && days.size() < DayOfWeek.values().length; day = day.plusDays(1)) {
            days.add(day.getDayOfWeek());
        }
        return yearOpen ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    /** The months that it touches, 1 to 12, of whatever year; all of them when it is long. */
    Set<Integer> months() {
        Set<Integer> months = new TreeSet<>();
        for (LocalDate day = from.withDayOfMonth(1);
                !day.isAfter(to) && months.size() < MONTHS;
                day = day.plusMonths(1)) {
            months.add(day.getMonthValue());
        }
        return months;
    }
}
