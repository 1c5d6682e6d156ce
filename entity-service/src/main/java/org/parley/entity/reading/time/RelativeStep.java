package org.parley.entity.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that step from one period of the calendar to another: "last" a step back, "this" none, "next" a step on. In an
 * article of May "last month" is April.
 */
final class RelativeStep {

    /** The words as group r of a rule. */
    static final String WORDS = "(?<r>this|last|past|previous|next|coming|following|current|upcoming)";

    private RelativeStep() {}

    /** -1 for last, 0 for this, 1 for next. */
    static int count(String which) {
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last", "past", "previous" -> -1;
            case "next", "coming", "following", "upcoming" -> 1;
            default -> 0;
        };
    }

    /** The day that a step to another month or year starts from: "following" and "previous" from the day last spoken of. */
    static @Nullable LocalDate anchor(TimeContext context, String which) {
        boolean told = which.equalsIgnoreCase("following") || which.equalsIgnoreCase("previous");
        return told ? context.spokenOf() : context.published();
    }

    /** "last" of "last month" as a month; null without an anchor. */
    static @Nullable YearMonth month(TimeContext context, String which) {
        LocalDate anchor = anchor(context, which);
        return anchor == null
                ? null
                : YearMonth.from(anchor)
                        .plusMonths(count(which.toLowerCase(Locale.ROOT).replace("the ", "")));
    }
}
