package org.parley.entity.reading.segmentation;

import java.util.List;
import org.parley.entity.reading.text.PartOfSpeech;

/** Gives each token of a sentence its part of speech. Thread-safe. */
interface Tagger {

    /** One tag a token. */
    List<PartOfSpeech> tag(List<String> tokens);
}
