package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.stream.Collectors;
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

    /** The piece that stands from one word to another, both inclusive. */
    static Chunk of(
            Kind kind, List<Word> words, int first, int last, @Nullable NounPhrase noun, @Nullable VerbGroup verb) {
        return new Chunk(kind, first, last, text(words, first, last), noun, verb);
    }

    static String text(List<Word> words, int first, int last) {
        return words.subList(first, last + 1).stream().map(Word::lower).collect(Collectors.joining(" "));
    }

    public boolean is(Kind expected) {
        return kind == expected;
    }
}
