package org.parley.entity.reading.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/**
 * Puts phrases together that stand for one time: "from next Friday to 1 October", "between now and 15 November", "two
 * weeks before Christmas", "28 June in 2020", "Monday two weeks from now".
 */
final class TimeComposer {

    private static final String COUNT = "{number} {unit}";
    private static final Pattern RANGE_GAP =
            Pattern.compile("(?i)\\s*(?:-|–|—|\\b(?:to|until|till|through)\\b)\\s*(?:the )?(?<end>end of )?");
    private static final Pattern AND_GAP = Pattern.compile("(?i)\\s*\\band\\b\\s*(?:the )?(?<end>end of )?");
    private static final Pattern FROM = Pattern.compile("(?i)\\b(?:from|between) (?:the )?$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:the )?$");
    /** "moved from 10 to 27 May": two times and no range. */
    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:mov|postpon|shift|reschedul|delay|chang|bring|brought|put|push|advanc|rais|slip|cut|fell|rose|up|down)\\w*\\b[^.;]*$");

    private static final Pattern NOW_BEFORE =
            Pattern.compile("(?i)\\b(?:between|from) now (?:and|to|until|till|through) (?:the )?$");
    private static final Pattern NOW_AFTER = Pattern.compile("(?i)^ (?:and|to|until|till) (?:now|date)\\b");
    private static final Pattern OFFSET = Pattern.compile("(?i)(?<c>" + TimeLexicon.expand(COUNT) + "(?:(?:,| and)? "
            + TimeLexicon.expand(COUNT) + ")*) (?<s>before|after|from|ahead of|prior to|following) (?:the )?$");
    private static final Pattern ONE_COUNT = Pattern.compile("(?i)" + TimeLexicon.expand("{number:n} {unit:u}"));
    private static final Pattern YEAR_GAP = Pattern.compile("(?i),? (?:in |of )?(?:the year )?");

    private final String text;
    private final @Nullable LocalDate published;

    /** Two phrases as one, or null where they are two. */
    @FunctionalInterface
    private interface Join {
        @Nullable
        TimePhrase of(TimePhrase first, TimePhrase second);
    }

    TimeComposer(String text, @Nullable LocalDate published) {
        this.text = text;
        this.published = published;
    }

    List<TimePhrase> compose(List<TimePhrase> phrases) {
        List<TimePhrase> days = joined(phrases.stream().map(this::offset).toList(), this::day);
        return joined(days, this::range).stream().map(this::withNow).toList();
    }

    private List<TimePhrase> joined(List<TimePhrase> phrases, Join join) {
        List<TimePhrase> composed = new ArrayList<>();
        for (TimePhrase whole : phrases) {
            TimePhrase before = composed.isEmpty() ? null : composed.getLast();
            if (before != null && before.end() > whole.start()) {
                // an offset took in the phrase before it: "two weeks before 13 May"
                composed.removeLast();
                before = composed.isEmpty() ? null : composed.getLast();
            }
            TimePhrase joined = before == null ? null : join.of(before, whole);
            if (joined != null) {
                composed.removeLast();
            }
            composed.add(joined == null ? whole : joined);
        }
        return composed;
    }

    private @Nullable TimePhrase day(TimePhrase first, TimePhrase second) {
        String gap = text.substring(first.end(), second.start());
        TimePhrase inYear = inYear(first, second, gap);
        return inYear != null ? inYear : onWeekday(first, second, gap);
    }

    /** "28 June in 2020": the day had taken the year that was nearest. */
    private @Nullable TimePhrase inYear(TimePhrase first, TimePhrase second, String gap) {
        boolean year = second.rule().equals("year") && YEAR_GAP.matcher(gap).matches();
        boolean open = Pattern.compile("\\d{4}")
                .matcher(text.substring(first.start(), first.end()))
                .results()
                .findAny()
                .isEmpty();
        PartialDate start = first.value().start();
        PartialDate end = first.value().end();
        PartialDate of = second.value().start();
        boolean calendar = first.rule().contains("month") && !first.rule().contains("relative");
        if (!year || !open || !calendar || start == null || end == null || of == null || start.month() == null) {
            return null;
        }
        PartialDate from = new PartialDate(of.year(), start.month(), start.day());
        PartialDate to = new PartialDate(of.year(), end.month(), end.day());
        return isDay(from) && isDay(to)
                ? new TimePhrase(
                        first.start(),
                        second.end(),
                        new TimeValue(from, to, first.value().precision()),
                        null,
                        "in-year")
                : null;
    }

    private static boolean isDay(PartialDate date) {
        Integer year = date.year();
        Integer month = date.month();
        return year != null
                && month != null
                && (month == 0
                        || date.day() <= java.time.YearMonth.of(year, month).lengthOfMonth());
    }

    /** "Monday two weeks from now", "in three days on Friday": the weekday of that week. */
    private @Nullable TimePhrase onWeekday(TimePhrase first, TimePhrase second, String gap) {
        boolean before = isWeekday(first) && isReckoned(second) && gap.matches("(?i),? (?:in )?");
        boolean after = isWeekday(second) && isReckoned(first) && gap.matches("(?i),? (?:on )?");
        LocalDate day = dayOf(before ? second : first);
        if (!before && !after || day == null) {
            return null;
        }
        TimePhrase named = before ? first : second;
        String name = text.substring(named.start(), named.end()).replaceFirst("(?i)^(?:late |early )?(?:on )?", "");
        LocalDate onDay = TimeValue.monday(day).with(TemporalAdjusters.nextOrSame(TimeLexicon.weekday(name)));
        return new TimePhrase(
                first.start(),
                second.end(),
                TimeValue.day(onDay),
                (before ? second : first).anchor(),
                "weekday-of-day");
    }

    private static boolean isWeekday(TimePhrase phrase) {
        return phrase.rule().equals("weekday") || phrase.rule().equals("weekday-short");
    }

    private static boolean isReckoned(TimePhrase phrase) {
        return phrase.rule().equals("days-from-day")
                || phrase.rule().equals("from-now")
                || phrase.rule().equals("in-units")
                || phrase.rule().equals("offset");
    }

    private @Nullable TimePhrase range(TimePhrase first, TimePhrase second) {
        String gap = text.substring(first.end(), second.start());
        String before = text.substring(0, first.start());
        Matcher from = FROM.matcher(before);
        boolean opened = from.find();
        boolean plain = RANGE_GAP.matcher(gap).matches() && (opened || isFigure(first) && isFigure(second));
        boolean and = AND_GAP.matcher(gap).matches() && BETWEEN.matcher(before).find();
        PartialDate start = first.value().start();
        PartialDate end = second.value().end();
        boolean moved = !and && MOVED.matcher(before).find();
        if (!(plain || and) || moved || start == null || end == null || isAfter(start, end)) {
            return null;
        }
        Precision precision = first.value().precision().compareTo(second.value().precision()) >= 0
                ? first.value().precision()
                : second.value().precision();
        return new TimePhrase(
                opened ? from.start() : first.start(),
                second.end(),
                new TimeValue(start, end, precision),
                first.anchor() != null ? first.anchor() : second.anchor(),
                "range");
    }

    private static boolean isFigure(TimePhrase phrase) {
        return phrase.rule().contains("month") || phrase.rule().contains("year");
    }

    private static boolean isAfter(PartialDate start, PartialDate end) {
        String one = start.toString();
        String other = end.toString();
        int length = Math.min(one.length(), other.length());
        return one.substring(0, length).compareTo(other.substring(0, length)) > 0;
    }

    /** "two weeks before" and the like right before the phrase. */
    private TimePhrase offset(TimePhrase phrase) {
        Matcher matcher = OFFSET.matcher(text.substring(0, phrase.start()));
        LocalDate day = dayOf(phrase);
        if (day == null || !matcher.find()) {
            return phrase;
        }
        String side = matcher.group("s").toLowerCase(Locale.ROOT);
        int sign = side.equals("before") || side.equals("ahead of") || side.equals("prior to") ? -1 : 1;
        LocalDate reached = shifted(day, matcher.group("c"), sign);
        return new TimePhrase(matcher.start("c"), phrase.end(), TimeValue.day(reached), phrase.anchor(), "offset");
    }

    /** The day so many units away, several of them added up: "2 weeks and 2 days". */
    static LocalDate shifted(LocalDate from, String counts, int sign) {
        LocalDate day = from;
        Matcher each = ONE_COUNT.matcher(counts);
        while (each.find()) {
            day = TimeUnits.plus(day, sign * TimeLexicon.number(each.group("n")), each.group("u"));
        }
        return day;
    }

    private static @Nullable LocalDate dayOf(TimePhrase phrase) {
        PartialDate start = phrase.value().start();
        PartialDate end = phrase.value().end();
        return start == null || !start.equals(end) ? null : start.toLocalDate();
    }

    private TimePhrase withNow(TimePhrase phrase) {
        PartialDate start = phrase.value().start();
        PartialDate end = phrase.value().end();
        if (published == null || start == null || end == null) {
            return phrase;
        }
        PartialDate now = PartialDate.of(published);
        Matcher before = NOW_BEFORE.matcher(text.substring(0, phrase.start()));
        if (before.find() && !isAfter(now, end)) {
            return new TimePhrase(
                    before.start(),
                    phrase.end(),
                    new TimeValue(now, end, phrase.value().precision()),
                    published,
                    "range");
        }
        Matcher from = FROM.matcher(text.substring(0, phrase.start()));
        Matcher after = NOW_AFTER.matcher(text.substring(phrase.end()));
        if (from.find() && after.find() && !isAfter(start, now)) {
            return new TimePhrase(
                    from.start(),
                    phrase.end() + after.end(),
                    new TimeValue(start, now, phrase.value().precision()),
                    published,
                    "range");
        }
        return phrase;
    }
}
