package org.parley.entity.reading.syntax;

import java.util.List;
import org.parley.entity.reading.text.PartOfSpeech;

/** Sums of money that stand for themselves: "€95m" in "fined €95m". */
final class Sums {

    private Sums() {}

    /** The last figure behind the sign for money that stands at a word; -1 where there is none. */
    static int endOf(List<Word> words, boolean[] time, int start) {
        boolean sign = words.get(start).is(PartOfSpeech.SYM)
                && !words.get(start).lower().equals("%");
        int last = start;
        while (sign && last + 1 < words.size() && words.get(last + 1).is(PartOfSpeech.NUM) && !time[last + 1]) {
            last++;
        }
        return last > start ? last : -1;
    }
}
