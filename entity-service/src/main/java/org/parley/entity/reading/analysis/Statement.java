package org.parley.entity.reading.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/**
 * Who said what to whom.
 *
 * @param id "s1", holds inside this analysis alone
 * @param evidence the sentence
 * @param cue the words that mark the saying: "told", "according to"
 * @param content the reported text, without cue and speaker
 * @param toldTo entity id of the one who was told, an outlet as a rule
 * @param chain from the speaker to the article's outlet
 * @param rule why this was read, told by --explain
 */
public record Statement(
        String id,
        Span evidence,
        Party speaker,
        @Nullable Span speakerSpan,
        @Nullable Span cue,
        Span content,
        Mode mode,
        @Nullable String toldTo,
        Polarity polarity,
        Modality modality,
        List<String> chain,
        @Nullable String rule) {

    public Statement {
        chain = List.copyOf(chain);
    }

    /** QUOTE: the whole content stands in quotation marks; PARTIAL_QUOTE: some of it does. */
    public enum Mode {
        QUOTE,
        PARTIAL_QUOTE,
        PARAPHRASE
    }

    public enum Polarity {
        AFFIRMED,
        NEGATED
    }

    public enum Modality {
        ASSERTED,
        EXPECTED,
        POSSIBLE,
        WANTED
    }
}
