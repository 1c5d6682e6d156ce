package org.parley.entity.reading.encoder;

import java.util.List;

/** What one pass of the encoder says of one sentence. The heads form a tree with one root. */
public record EncodedSentence(List<EncodedToken> tokens, List<NameSpan> names) {

    /** Of a sentence without words, or one that the encoder did not read. */
    public static final EncodedSentence EMPTY = new EncodedSentence(List.of(), List.of());

    public EncodedSentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }
}
