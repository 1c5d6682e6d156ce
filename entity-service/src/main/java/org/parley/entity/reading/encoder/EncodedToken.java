package org.parley.entity.reading.encoder;

import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/**
 * A word with what the syntax heads say of it.
 *
 * @param span where it stands in the article
 * @param tag its part of speech
 * @param head index of the word in the sentence that it depends on, or {@link #ROOT}
 * @param relation the Universal Dependencies relation to its head, subtype included ("nsubj:pass")
 */
public record EncodedToken(Span span, String text, PartOfSpeech tag, int head, String relation) {

    /** The head of the word that the whole sentence hangs on. */
    public static final int ROOT = -1;

    /** The relation without its subtype: "nsubj" for "nsubj:pass". */
    public String plainRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
