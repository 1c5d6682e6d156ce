package org.parley.entity.reading.segmentation;

import org.parley.entity.reading.text.PartOfSpeech;

/** Dictionary forms of English verbs and nouns. */
final class Lemmatizer {

    /** The dictionary form of a word in lower case. */
    String lemma(String lower, PartOfSpeech tag) {
        return lower;
    }
}
