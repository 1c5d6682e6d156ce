package org.parley.entity.ledger.event;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of the week that a sentence names: all that an article without a date tells of a day. */
final class Weekdays {

    private static final Pattern NAME =
            Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", Pattern.CASE_INSENSITIVE);

    private Weekdays() {}

    static Set<DayOfWeek> of(String sentence) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Matcher name = NAME.matcher(sentence);
        while (name.find()) {
            days.add(DayOfWeek.valueOf(name.group().toUpperCase(Locale.ROOT)));
        }
        return days;
    }
}
