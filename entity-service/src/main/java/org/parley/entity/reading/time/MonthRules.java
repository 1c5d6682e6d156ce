package org.parley.entity.reading.time;

import static org.parley.entity.reading.time.TimeLexicon.month;
import static org.parley.entity.reading.time.TimeLexicon.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Months written with their names or numbers, alone or as ranges. */
final class MonthRules {

    static final List<TimeRule> RULES = List.of(
            TimeRule.of(
                    "month-year",
                    "{month:m},?(?:[- ]| of ){year:y}",
                    (m, c) -> TimeValue.month(year(m.group("y")), month(m.group("m")))),
            TimeRule.of(
                    "iso-month",
                    "(?<y>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])(?!-)",
                    (m, c) -> TimeValue.month(year(m.group("y")), Integer.parseInt(m.group("m")))),
            TimeRule.of(
                    "year-month",
                    "{year:y},? {month:m}(?! \\d)",
                    (m, c) -> TimeValue.month(year(m.group("y")), month(m.group("m")))),
            TimeRule.of(
                    "month-relative-year",
                    "{month:m},? (?:of )?(?<r>last|next|this) year",
                    MonthRules::monthOfRelativeYear),
            TimeRule.of(
                    "relative-month",
                    "(?<r>last|this|next|this past|this coming) {month:m}",
                    MonthRules::relativeMonth),
            TimeRule.of(
                    "part-of-month",
                    "(?:(?:the )?(?:beginning|start|middle|end|rest) of|early(?: in)?|late(?: in)?|mid-?) ?{month:m}(?:,? {year:y})?",
                    MonthRules::oneMonth),
            TimeRule.cased(
                    "month",
                    "(?:January|February|July|September|October|November|December|Sept\\.?|Oct\\.|Nov\\.|Dec\\.|Feb\\.|Jan\\.)",
                    (m, c) -> bareMonth(m.group(), c)),
            TimeRule.cased(
                    "preposition-month",
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Uu]ntill|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Ii]nto|[Oo]f|[Ee]very|their|his|its|an?|the|[Tt]o|[Bb]etween|and) )"
                            + "(?:March|April|May|June|August|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?! (?:\\d|[A-Z][a-z]))(?!['’]s [A-Z])",
                    (m, c) -> bareMonth(m.group(), c)),
            TimeRule.of(
                    "months-range",
                    "(?:between )?{month:m}(?:,? {year:x})?{to}{month:n}(?:,? {year:y})?",
                    MonthRules::monthsRange),
            TimeRule.of(
                    "months-between",
                    "between {month:m}(?:,? {year:x})? and {month:n}(?:,? {year:y})?",
                    MonthRules::monthsRange));

    private MonthRules() {}

    private static TimeValue oneMonth(MatchResult m, TimeContext context) {
        int month = month(m.group("m"));
        Integer year = year(m.group("y"));
        return TimeValue.month(year != null ? year : context.yearOf(month, 0), month);
    }

    private static TimeValue bareMonth(String name, TimeContext context) {
        int month = month(name);
        return TimeValue.month(context.yearOf(month, 0), month);
    }

    private static TimeValue monthOfRelativeYear(MatchResult m, TimeContext context) {
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.month(null, month(m.group("m")));
        }
        return TimeValue.month(anchor.getYear() + RelativeStep.count(m.group("r")), month(m.group("m")));
    }

    private static TimeValue relativeMonth(MatchResult m, TimeContext context) {
        int month = month(m.group("m"));
        LocalDate anchor = context.published();
        if (anchor == null) {
            return TimeValue.month(null, month);
        }
        String which = m.group("r").toLowerCase(Locale.ROOT);
        boolean before = month < anchor.getMonthValue();
        int year = switch (which) {
            case "last", "this past" -> before ? anchor.getYear() : anchor.getYear() - 1;
            case "next", "this coming" -> month > anchor.getMonthValue() ? anchor.getYear() : anchor.getYear() + 1;
            default -> anchor.getYear();
        };
        return TimeValue.month(year, month);
    }

    private static TimeValue monthsRange(MatchResult m, TimeContext context) {
        Integer second = year(m.group("y"));
        Integer first = m.group("x") != null ? year(m.group("x")) : second;
        int startMonth = month(m.group("m"));
        int endMonth = month(m.group("n"));
        Integer start = first != null ? first : rangeYear(context, startMonth, endMonth);
        Integer end = second != null ? second : start;
        if (start != null && end != null && start.equals(end) && endMonth < startMonth) {
            if (second != null) {
                start = start - 1;
            } else {
                end = end + 1;
            }
        }
        return TimeValue.months(PartialDate.ofMonth(start, startMonth), PartialDate.ofMonth(end, endMonth));
    }

    /** The year in which a range of months begins: the one whose range holds the day of publication, else the nearest. */
    private static @Nullable Integer rangeYear(TimeContext context, int startMonth, int endMonth) {
        LocalDate anchor = context.published();
        boolean running = anchor != null
                && startMonth <= endMonth
                && anchor.getMonthValue() >= startMonth
                && anchor.getMonthValue() <= endMonth;
        return running && anchor != null ? Integer.valueOf(anchor.getYear()) : context.yearOf(startMonth, 0);
    }
}
