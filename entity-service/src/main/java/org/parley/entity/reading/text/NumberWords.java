package org.parley.entity.reading.text;

import java.util.List;
import java.util.OptionalInt;

/** Numbers below a hundred as words. */
public final class NumberWords {

    /** From "zero" to "nineteen", each at its number. */
    public static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    /** From "twenty" to "ninety". */
    public static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /** The number of words in lower case, "seventeen", "forty-one" or "forty one"; empty where they are none. */
    public static OptionalInt value(String words) {
        int small = SMALL.indexOf(words);
        if (small >= 0) {
            return OptionalInt.of(small);
        }
        String[] parts = words.split("[- ]");
        int tens = TENS.indexOf(parts[0]);
        return tens < 0
                ? OptionalInt.empty()
                : OptionalInt.of(20 + 10 * tens + (parts.length > 1 ? SMALL.indexOf(parts[1]) : 0));
    }
}
