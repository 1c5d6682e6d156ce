package org.parley.entity.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Precision;

/**
 * Finds the phrases of time in a news text and says which days they stand for. The longest phrase wins where several
 * rules fit. What cannot be known stays open: a phrase that needs an anchor and has none has no value.
 */
public final class TimeNormaliser {

    /** The whole grammar; of two rules whose phrases are as long, the one that stands first is taken. */
    static final List<TimeRule> RULES = Stream.of(
                    CalendarRules.RULES,
                    MonthRules.RULES,
                    RelativeDayRules.RULES,
                    RelativePeriodRules.RULES,
                    OffsetRules.RULES,
                    OrdinalRules.RULES,
                    SpanRules.RULES,
                    HolidayRules.RULES)
            .flatMap(List::stream)
            .toList();

    private static final TimeSearch SEARCH = new TimeSearch(RULES);
    /** The longest first; of two that are as long, the one whose rule stands first. */
    private static final Comparator<TimeSearch.Found> LONGEST_FIRST =
            Comparator.comparingInt(TimeSearch.Found::length).reversed().thenComparingInt(TimeSearch.Found::rank);
    /** A word that every phrase of time holds at least one of: texts are searched only around these. */
    private static final Pattern HINT = Pattern.compile(
            "(?i)\\d|day|week|month|year|quarter|decade|night|morning|evening|afternoon|morrow|month|jan|feb|mar|apr|may|"
                    + "jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|mon\\b|tue|wed|thu|fri|sat\\b|sun\\b|christmas|"
                    + "halloween|thanksgiving|easter|half|fortnight|eid|ties\\b");

    /** Finds all phrases in the order of the text. Offsets are char indices of the text. */
    public List<TimePhrase> find(String text, @Nullable LocalDate published) {
        return find(text, published, null);
    }

    /**
     * Finds all phrases in a part of a text.
     *
     * @param spokenOf the day that the text before this part spoke of last: "a week earlier" is reckoned from it
     */
    List<TimePhrase> find(String text, @Nullable LocalDate published, @Nullable LocalDate spokenOf) {
        if (!HINT.matcher(text).find()) {
            return List.of();
        }
        List<TimeSearch.Found> chosen = choose(SEARCH.search(text));
        List<TimePhrase> phrases = new ArrayList<>();
        LocalDate last = spokenOf;
        for (TimeSearch.Found candidate : chosen) {
            TimePhrase phrase = read(candidate, text, published, last);
            if (phrase != null) {
                phrases.add(phrase);
                last = dayOf(phrase, last);
            }
        }
        return new TimeComposer(text, published).compose(phrases);
    }

    private static List<TimeSearch.Found> choose(List<TimeSearch.Found> candidates) {
        candidates.sort(LONGEST_FIRST);
        List<TimeSearch.Found> chosen = new ArrayList<>();
        for (TimeSearch.Found candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(candidate -> candidate.match().start()));
        return chosen;
    }

    private static @Nullable TimePhrase read(
            TimeSearch.Found candidate, String text, @Nullable LocalDate published, @Nullable LocalDate spokenOf) {
        int start = candidate.match().start();
        int end = candidate.match().end();
        TimeContext context = new TimeContext(text, start, end, published, spokenOf);
        TimeValue value = candidate.rule().reading().read(candidate.match(), context);
        return value == null
                ? null
                : new TimePhrase(
                        start, end, value, context.used(), candidate.rule().name());
    }

    /** The day that a phrase speaks of, or the one before it where it speaks of no single day. */
    static @Nullable LocalDate dayOf(TimePhrase phrase, @Nullable LocalDate before) {
        PartialDate start = phrase.value().start();
        LocalDate day = phrase.value().precision() == Precision.DAY && start != null ? start.toLocalDate() : null;
        return day == null ? before : day;
    }
}
