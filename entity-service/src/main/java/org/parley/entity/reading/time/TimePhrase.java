package org.parley.entity.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One phrase of time found in a text.
 *
 * @param start where it begins, in the units of the text that was searched (UTF-16 char indices), end exclusive
 * @param anchor the day that the value was reckoned from, or null where it needed none
 * @param rule the name of the rule that found it
 */
public record TimePhrase(
        int start, int end, TimeValue value, @Nullable LocalDate anchor, String rule) {}
