package org.parley.entity.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.NumberWords;

/** The words of the calendar, and the fragments that rules are written with ({@code {month}}, {@code {day}} …). */
final class TimeLexicon {

    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");
    private static final Map<String, Integer> VAGUE =
            Map.of("a", 1, "an", 1, "couple", 2, "dozen", 12, "few", 3, "several", 3);

    private static final String ORDINAL_WORD =
            "(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|"
                    + "ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|"
                    + "twentieth|thirtieth";
    private static final Map<String, String> FRAGMENTS = Map.ofEntries(
            Map.entry(
                    "month",
                    "(?:January|February|March|April|May|June|July|August|September|October|November|December|"
                            + "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)"),
            Map.entry(
                    "day",
                    "(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%°]|[.,:]\\d|-point)\\b|" + ORDINAL_WORD + ")"),
            Map.entry("year", "(?:(?:1[5-9]|20)\\d\\d)(?!\\d|[.,]\\d|%)"),
            Map.entry(
                    "weekday",
                    "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
                            + "(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)"),
            Map.entry("fullday", "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"),
            Map.entry("part", "(?:(?:early|late) )?(?:morning|afternoon|evening|night)"),
            Map.entry("to", "\\s*(?:-|–|—|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bthru\\b)\\s*"),
            Map.entry("toand", "\\s*(?:-|–|—|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\band\\b)\\s*"),
            Map.entry(
                    "number",
                    "(?:\\d{1,3}|(?:" + String.join("|", NumberWords.TENS) + ")(?:[- ](?:"
                            + String.join("|", NumberWords.SMALL.subList(1, 10))
                            + "))?|a couple(?: of)?|couple(?: of)?|a few|few|several|a dozen|an?|"
                            + String.join("|", NumberWords.SMALL.subList(1, 20)) + ")"),
            Map.entry("unit", "(?:days?|weeks?|fortnights?|months?|years?|decades?|weekends?)"),
            Map.entry("ordinal", "(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)"),
            Map.entry("season", "(?:spring|summer|autumn|fall|winter)"));
    private static final Pattern FRAGMENT = Pattern.compile("\\{(\\w+)}");

    private TimeLexicon() {}

    /** Replaces each {@code {name}} by its fragment; {@code {name:x}} makes it the group x. Word borders on both sides. */
    static String expand(String regex) {
        String named = regex.replaceAll("\\{(\\w+):(\\w+)}", "(?<$2>{$1})");
        String expanded = FRAGMENT.matcher(named).replaceAll(match -> {
            String fragment = FRAGMENTS.get(match.group(1));
            return Matcher.quoteReplacement(fragment == null ? match.group() : fragment);
        });
        return "(?<![\\p{L}\\d$€£/.-])(?:" + expanded + ")(?![\\p{L}\\d])";
    }

    static int month(String text) {
        String key = text.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(key)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("not a month: " + text);
    }

    static DayOfWeek weekday(String text) {
        String key = text.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(key)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a weekday: " + text);
    }

    /** A day of the month: 7, 7th, seventh, twenty-first. */
    static int day(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text.replaceAll("\\D", ""));
        }
        return ORDINALS.indexOf(text.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** A count: 3, three, a couple of, several. */
    static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String word = text.toLowerCase(Locale.ROOT)
                .replaceFirst("^an? (?=\\p{L})", "")
                .replaceFirst(" of$", "");
        return NumberWords.value(word).orElseGet(() -> VAGUE.getOrDefault(word, 1));
    }

    /** first is 1, last is -1. */
    static int ordinal(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return word.equals("last") ? -1 : day(word);
    }

    static @Nullable Integer year(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
