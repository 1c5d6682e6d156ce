package org.parley.entity.reading.syntax;

import java.util.List;
import org.parley.entity.reading.text.PartOfSpeech;

/** Tells where a date stands inside a noun phrase and says which of several things is meant: "the 2015 acquisition". */
final class DatedNouns {

    /** "7 October 2023". */
    private static final int LONGEST_DATE = 3;

    private static final String DATES =
            "(?:19|20)\\d\\d|\\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december";

    private DatedNouns() {}

    /** The word behind the date that begins at a word and dates what follows; -1 if it dates the sentence instead. */
    static int behind(List<Word> words, boolean[] time, int from) {
        int end = from;
        while (end < words.size() && time[end]) {
            end++;
        }
        boolean dated = end - from <= LONGEST_DATE
                && end < words.size()
                && words.get(end - 1).lower().matches(DATES)
                && words.get(end).mention() == null
                && isNounAhead(words, time, end);
        return dated ? end : -1;
    }

    private static boolean isNounAhead(List<Word> words, boolean[] time, int from) {
        int at = from;
        while (at < words.size() && !time[at] && words.get(at).is(PartOfSpeech.ADJ)) {
            at++;
        }
        return at < words.size() && !time[at] && words.get(at).is(PartOfSpeech.NOUN);
    }
}
