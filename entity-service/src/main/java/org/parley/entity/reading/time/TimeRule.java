package org.parley.entity.reading.time;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One rule of the grammar: what a phrase looks like and what it stands for. */
record TimeRule(String name, Pattern pattern, Reading reading) {

    /** Reads the value of a match; null where the match turns out to be no time at all. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        TimeValue read(MatchResult match, TimeContext context);
    }

    /** A rule that holds whatever the case of the letters. */
    static TimeRule of(String name, String regex, Reading reading) {
        return new TimeRule(name, Pattern.compile(TimeLexicon.expand(regex), Pattern.CASE_INSENSITIVE), reading);
    }

    /** A rule for words that are names of time in one case only (May, March, Sun). */
    static TimeRule cased(String name, String regex, Reading reading) {
        return new TimeRule(name, Pattern.compile(TimeLexicon.expand(regex)), reading);
    }
}
