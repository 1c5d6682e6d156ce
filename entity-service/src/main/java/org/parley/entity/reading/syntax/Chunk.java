package org.parley.entity.reading.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One piece of a sentence.
 *
 * @param text lower case; of several words with single spaces ("according to")
 */
public record Chunk(
        Kind kind,
        int first,
        int last,
        String text,
        @Nullable NounPhrase noun,
        @Nullable VerbGroup verb) {

    /** What a piece is. */
    public enum Kind {
        NOUN,
        VERB,
        PREPOSITION,
        CONJUNCTION,
        COMMA,
        RELATIVE,
        SUBORDINATOR,
        TIME,
        ADVERB,
        ADJECTIVE,
        QUOTE,
        MARK
    }

    public boolean is(Kind expected) {
        return kind == expected;
    }
}
