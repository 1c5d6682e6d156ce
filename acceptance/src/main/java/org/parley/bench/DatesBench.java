package org.parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;
import org.parley.entity.reading.time.PartialDate;
import org.parley.entity.reading.time.TimeNormaliser;
import org.parley.entity.reading.time.TimePhrase;

/**
 * {@code bench dates [--data DIR] [--errors]}: phrases of days, weeks, months and years with the day they are reckoned
 * from and the days that they stand for (the model cases of recognizers-text-datetime).
 *
 * <p>The set was made for assistants, so only cases that news could hold are taken, by rules that look at the question
 * and never at what the reading makes of it. Left out are: phrases of clock time, durations and repetitions, which the
 * reading does not date; orders to an assistant, its calendar and its tables ({@link #CHAT}); dates in figures alone or
 * with slashes, save ISO 8601 (8/15 is the 8th of a month to some readers and August to others), and figures inside
 * addresses; shorthand ("tmrw", "2014~2018", "Mon 13th"), years spelled out, numbered weeks, working days and school
 * years; a bare "the week" or "the year"; parts of a month or year ("late July"), which the set bounds by rules of its own;
 * and phrases that the set itself gives no days for.
 *
 * <p>A phrase is right if something that overlaps it stands for the same first and last day. Three matters of custom are
 * settled before: of two readings that the set gives, past and coming, either is right; where a phrase names both ends of
 * a range, its last day, month or year belongs to it, as in news ("from 3 to 5 March" ends on the 5th; the set leaves
 * the 5th out); and what is told in months or years ("two years ago") may stand for the month or year that holds the
 * day. Of an open range ("since May") the day or month that bounds it counts. A phrase found where the set has none is
 * extra.
 */
final class DatesBench {

    private static final Pattern CHAT = Pattern.compile(
            "(?i)\\b(?:cortana|alexa|siri|schedule|remind|reminder|book|calendar|appointments?|set up|set ooo|ooo|"
                    + "show|sales|rating|tell me|find me|add|create|cancel my|move my|invite|are you|can you|could you|please|"
                    + "let'?s|let me|how about|what about|meet me|call me|email|teams|skype|reply|replies|do you|hahaha|otd)\\b"
                    + "|www\\.|^-");
    private static final Pattern SHORTHAND = Pattern.compile(
            "(?i)~|/|\\btm?rw?\\b|\\btmr\\b|\\bw(?:ee)?k ?\\d|\\d+(?:st|nd|rd|th) week\\b|business|work(?:ing)? ?days?|weekdays"
                    + "|school|fiscal|\\bfy|financial year|\\bww|\\bytd\\b|to date|\\bq[1-4]\\b|\\bh[12]\\b|\\bthe \\d\\d?(?:st|nd|rd|th)?$"
                    + "|\\d+[a-z]?-\\d+-\\d+$|[a-z]-\\d+-\\d+$|\\d-\\d+-[a-z]|[a-z]-\\d{4}-\\d|\\d0 s$|eoy|eom|eod|greater|[a-z]{3}\\d"
                    + "|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* \\d+(?:st|nd|rd|th)?$|\\b(?:hundred|thousand)\\b|nineteen|^\\d+ \\d+ \\d+$"
                    + "|\\b\\d-\\d+ in\\b|^the (?:day|week|fortnight|month|year|weekend)$|\\b(?:end|beginning|middle|mid|start|early|late"
                    + "|earlier|later|rest|remaining)\\b|century|nineties|\\bof \\d\\d$|less than|more than");
    private static final Pattern FIGURES = Pattern.compile("[\\d\\s./:-]*\\d[./-]\\d[\\d\\s./:-]*|\\d{1,3}|\\d{8}");
    private static final Pattern ISO = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d|(?:19|20)\\d\\d");
    private static final Pattern SLASHED = Pattern.compile(".*\\d\\s?[/.]\\s?\\d.*|.*\\d+-\\d+-\\d+.*");
    private static final Pattern RANGE = Pattern.compile(
            "(?i).*\\w\\s*(?:-|–|—|\\bto\\b|\\btill?\\b|\\buntil\\b|\\bthrough\\b|\\bthru\\b|\\band\\b)\\s*\\w.*");
    private static final Pattern COARSE = Pattern.compile("(?i).*\\b(?:months?|years?|decades?)\\b.*");

    private final PrintStream out;
    private final TimeNormaliser normaliser = new TimeNormaliser();
    private final Score score = new Score("dates");

    DatesBench(PrintStream out) {
        this.out = out;
    }

    void run(List<String> arguments) throws IOException {
        int data = arguments.indexOf("--data");
        Path folder = data >= 0
                ? Path.of(arguments.get(data + 1))
                : Path.of(System.getenv().getOrDefault("PARLEY_SHARED", "../shared"));
        Path file = folder.resolve("bench/recognizers-text-datetime/DateTimeModel.json");
        if (!Files.isRegularFile(file)) {
            out.println("left out, not there: " + file);
            return;
        }
        String json = Files.readString(file).replace("\uFEFF", "");
        int left = 0;
        int cases = 0;
        for (JsonNode one : new ObjectMapper().readTree(json)) {
            List<Expected> expected = expected(one);
            if (expected == null) {
                left++;
            } else {
                cases++;
                score(one, expected);
            }
        }
        out.println(file.getFileName() + ": " + cases + " cases that news could hold, " + left + " left out");
        out.println(score);
        if (arguments.contains("--errors")) {
            score.errors().forEach(error -> out.println("    " + error));
        }
    }

    /** A phrase and the first and last days that it may stand for; an open end is null. */
    private record Expected(int start, int end, String text, List<Days> any) {}

    private record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean isDayIn(LocalDate start, LocalDate end) {
            return first != null && first.equals(last) && !first.isBefore(start) && !first.isAfter(end);
        }
    }

    /** What the phrases of a case stand for; null if news would not hold it. */
    private static @Nullable List<Expected> expected(JsonNode one) {
        String input = one.path("Input").asText();
        List<Expected> expected = new ArrayList<>();
        boolean dated = !one.path("Context").path("ReferenceDateTime").isMissingNode();
        if (!dated || one.path("Results").isEmpty() || CHAT.matcher(input).find()) {
            return null;
        }
        for (JsonNode result : one.path("Results")) {
            String text = result.path("Text").asText();
            String type = result.path("TypeName").asText();
            boolean days = type.equals("datetimeV2.date") || type.equals("datetimeV2.daterange");
            if (!days || !isOfNews(text)) {
                return null;
            }
            List<Days> any = new ArrayList<>();
            for (JsonNode value : result.path("Resolution").path("values")) {
                Days of = days(value, type);
                if (of == null) {
                    return null;
                }
                any.add(of);
                any.addAll(withLast(of, text));
            }
            if (any.isEmpty()) {
                return null;
            }
            expected.add(new Expected(
                    result.path("Start").asInt(), result.path("End").asInt() + 1, text, any));
        }
        return expected;
    }

    /** The readings of a range that take in the day, month or year named last. */
    private static List<Days> withLast(Days days, String text) {
        if (days.first() == null || days.last() == null || !RANGE.matcher(text).matches()) {
            return List.of();
        }
        LocalDate named = days.last().plusDays(1);
        List<Days> all = new ArrayList<>(List.of(new Days(days.first(), named)));
        if (named.getDayOfMonth() == 1) {
            all.add(new Days(days.first(), named.plusMonths(1).minusDays(1)));
        }
        if (named.getDayOfYear() == 1) {
            all.add(new Days(days.first(), named.plusYears(1).minusDays(1)));
        }
        return all;
    }

    private static boolean isOfNews(String text) {
        boolean iso = ISO.matcher(text).matches();
        return iso
                || !SHORTHAND.matcher(text).find()
                        && !FIGURES.matcher(text).matches()
                        && !SLASHED.matcher(text).matches();
    }

    /** What a value stands for; of an open range the day that bounds it, as both its first day and the one after its last. */
    private static @Nullable Days days(JsonNode value, String type) {
        if (value.path("Mod").asText().startsWith("ref_undef")
                || value.path("value").asText().startsWith("not")) {
            return null;
        }
        if (type.equals("datetimeV2.date")) {
            LocalDate day = day(value.path("value"));
            return day == null ? null : new Days(day, day);
        }
        LocalDate first = day(value.path("start"));
        LocalDate end = day(value.path("end"));
        if (first == null && end == null) {
            return null;
        }
        if (first == null || end == null) {
            LocalDate bound = first == null ? end : first;
            return new Days(bound, null);
        }
        return new Days(first, end.minusDays(1));
    }

    private static @Nullable LocalDate day(JsonNode node) {
        String text = node.asText();
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    }

    private void score(JsonNode one, List<Expected> expected) {
        String input = one.path("Input").asText();
        LocalDate reference = LocalDate.parse(
                one.path("Context").path("ReferenceDateTime").asText().substring(0, 10));
        List<TimePhrase> open = new ArrayList<>(normaliser.find(input, reference));
        for (Expected answer : expected) {
            List<TimePhrase> here = open.stream()
                    .filter(phrase -> phrase.start() < answer.end() && answer.start() < phrase.end())
                    .toList();
            open.removeAll(here);
            String told = "“" + answer.text() + "” in “" + input + "” (" + reference + ") is " + answer.any();
            if (here.stream().anyMatch(phrase -> isRight(phrase, answer))) {
                score.right();
            } else if (here.isEmpty()) {
                score.missed("not found: " + told);
            } else {
                score.missed("wrong:     " + told + ", read as "
                        + here.stream()
                                .map(phrase ->
                                        phrase.rule() + " " + phrase.value().edtf())
                                .toList());
                score.extra(told);
            }
        }
        for (TimePhrase phrase : open) {
            score.extra("“" + input.substring(phrase.start(), phrase.end()) + "” in “" + input + "”, read as "
                    + phrase.rule() + " " + phrase.value().edtf());
        }
    }

    private static boolean isRight(TimePhrase phrase, Expected answer) {
        LocalDate first = edge(phrase.value().start(), false);
        LocalDate last = edge(phrase.value().end(), true);
        if (first == null || last == null) {
            return false;
        }
        boolean coarse = COARSE.matcher(answer.text()).matches()
                && phrase.value().precision().compareTo(Precision.MONTH) >= 0;
        return answer.any().stream()
                .anyMatch(days -> days.last() == null
                        ? Objects.equals(days.first(), first)
                                || last.plusDays(1).equals(days.first())
                        : days.last().equals(last) && Objects.equals(days.first(), first)
                                || coarse && days.isDayIn(first, last));
    }

    private static @Nullable LocalDate edge(@Nullable PartialDate date, boolean last) {
        if (date == null || date.year() == null || date.month() == null) {
            return null;
        }
        if (date.month() == 0) {
            return LocalDate.of(date.year(), last ? 12 : 1, last ? 31 : 1);
        }
        if (date.day() == 0) {
            LocalDate start = LocalDate.of(date.year(), date.month(), 1);
            return last ? start.plusMonths(1).minusDays(1) : start;
        }
        return date.toLocalDate();
    }
}
