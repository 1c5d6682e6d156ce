package org.parley.entity.reading.name;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;

/**
 * A name that one recogniser found.
 *
 * @param from first token
 * @param to behind the last token
 * @param evidence for its type, from this place of the text alone
 * @param entry what the gazetteer knows of it
 * @param text its words as written
 */
record FoundName(
        Sentence sentence,
        int from,
        int to,
        Evidence evidence,
        @Nullable GazetteerEntry entry,
        String text) {

    Span span() {
        return sentence.spanOf(from, to - 1);
    }

    int length() {
        return to - from;
    }
}
