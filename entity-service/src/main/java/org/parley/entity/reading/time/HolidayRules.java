package org.parley.entity.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.parley.entity.reading.analysis.Precision;

/** The holidays that news reckons by. */
final class HolidayRules {

    static final List<TimeRule> RULES = List.of(TimeRule.of(
            "holiday",
            "(?:(?<r>last|next|following|coming) )?(?<h>black friday|earth day|st\\.? patrick['’]?s day|juneteenth|new year(?! day|['’])|christmas eve|christmas day|christmas|new year['’]?s eve|new year['’]?s day|valentine['’]?s day|halloween|thanksgiving(?: day)?|easter sunday|easter monday|easter|good friday|labou?r day|memorial day|boxing day|independence day|may day|martin luther king day|veterans day)(?:,? (?:of )?{year:y})?",
            HolidayRules::holiday));

    private HolidayRules() {}

    private static TimeValue holiday(MatchResult m, TimeContext context) {
        Integer given = TimeLexicon.year(m.group("y"));
        String name = m.group("h").toLowerCase(Locale.ROOT).replace("’", "'");
        LocalDate sample = holiday(name, 2025);
        LocalDate anchor = m.group("r") == null ? null : context.published();
        if (given == null && anchor != null) {
            return TimeValue.day(relativeHoliday(name, anchor, RelativeStep.count(m.group("r")) < 0));
        }
        Integer year =
                given != null ? given : context.yearOf(sample.getMonthValue(), Math.min(28, sample.getDayOfMonth()));
        if (year == null) {
            boolean fixed = sample.getDayOfYear() == holiday(name, 2026).getDayOfYear();
            return fixed ? new TimeValue(open(sample), open(sample), Precision.DAY) : TimeValue.unknown(Precision.DAY);
        }
        return TimeValue.day(holiday(name, year));
    }

    private static LocalDate relativeHoliday(String name, LocalDate anchor, boolean last) {
        LocalDate here = holiday(name, anchor.getYear());
        if (last) {
            return here.isBefore(anchor) ? here : holiday(name, anchor.getYear() - 1);
        }
        return here.isAfter(anchor) ? here : holiday(name, anchor.getYear() + 1);
    }

    private static PartialDate open(LocalDate day) {
        return new PartialDate(null, day.getMonthValue(), day.getDayOfMonth());
    }

    private static LocalDate holiday(String name, int year) {
        if (name.startsWith("easter") || name.startsWith("good")) {
            LocalDate easter = easter(year);
            return name.startsWith("good")
                    ? easter.minusDays(2)
                    : name.endsWith("monday") ? easter.plusDays(1) : easter;
        }
        if (name.startsWith("thanks")) {
            return nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
        }
        if (name.startsWith("black")) {
            return nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(1);
        }
        if (name.startsWith("st")) {
            return LocalDate.of(year, 3, 17);
        }
        if (name.startsWith("labo")) {
            return nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
        }
        if (name.startsWith("memorial")) {
            return nth(year, Month.MAY, -1, DayOfWeek.MONDAY);
        }
        if (name.startsWith("martin")) {
            return nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY);
        }
        return switch (name) {
            case "earth day" -> LocalDate.of(year, 4, 22);
            case "juneteenth" -> LocalDate.of(year, 6, 19);
            case "new year" -> LocalDate.of(year, 1, 1);
            case "christmas eve" -> LocalDate.of(year, 12, 24);
            case "new year's eve", "new years eve" -> LocalDate.of(year, 12, 31);
            case "new year's day", "new years day" -> LocalDate.of(year, 1, 1);
            case "valentine's day", "valentines day" -> LocalDate.of(year, 2, 14);
            case "halloween" -> LocalDate.of(year, 10, 31);
            case "boxing day" -> LocalDate.of(year, 12, 26);
            case "independence day" -> LocalDate.of(year, 7, 4);
            case "may day" -> LocalDate.of(year, 5, 1);
            case "veterans day" -> LocalDate.of(year, 11, 11);
            default -> LocalDate.of(year, 12, 25);
        };
    }

    private static LocalDate nth(int year, Month month, int nth, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }

    /** Easter Sunday by the anonymous Gregorian computus. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
