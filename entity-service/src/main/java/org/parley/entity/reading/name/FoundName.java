package org.parley.entity.reading.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

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

    /** Of these tokens, with their words as written. */
    static FoundName of(Sentence sentence, int from, int to, Evidence evidence, @Nullable GazetteerEntry entry) {
        return new FoundName(sentence, from, to, evidence, entry, words(sentence.tokens(), from, to));
    }

    /** Tokens as written, with one blank for whatever stands between two. */
    static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from
                    && tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
                words.append(' ');
            }
            words.append(tokens.get(i).text());
        }
        return words.toString();
    }

    /** The same name, standing for what the gazetteer knows by another. */
    FoundName standingFor(GazetteerEntry other) {
        return new FoundName(
                sentence,
                from,
                to,
                evidence.add(other.type(), Evidence.KNOWN, "short for " + other.name()),
                other,
                text);
    }

    /** The same name, meaning not what the gazetteer knows by it. */
    FoundName unknown() {
        return new FoundName(sentence, from, to, evidence, null, text);
    }

    Span span() {
        return sentence.spanOf(from, to - 1);
    }

    int length() {
        return to - from;
    }
}
