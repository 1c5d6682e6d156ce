package org.parley.entity.reading.encoder;

import java.util.List;

/** What one pass of the encoder says of one sentence. The heads form a tree with one root. */
public record EncodedSentence(List<EncodedToken> tokens, List<NameSpan> names) {

    public EncodedSentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }
}
