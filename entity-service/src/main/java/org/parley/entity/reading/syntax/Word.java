package org.parley.entity.reading.syntax;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Token;

/**
 * A token with what its neighbours say about it.
 *
 * @param tag the part of speech, mended where tagger and context disagree
 * @param lemma the dictionary form under that part of speech
 * @param form how a verb is inflected; null for other words
 * @param mention the mention that holds the word, if one does
 * @param type what that mention's entity is
 */
public record Word(
        Token token,
        PartOfSpeech tag,
        String lemma,
        @Nullable VerbForm form,
        @Nullable Mention mention,
        @Nullable EntityType type) {

    public String lower() {
        return token.lower();
    }

    public boolean is(PartOfSpeech expected) {
        return tag == expected;
    }

    public boolean isVerb() {
        return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
    }

    /** Noun, name, or what stands for one. */
    public boolean isNominal() {
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || tag == PartOfSpeech.PRON;
    }

    public boolean isPossessiveMark() {
        return lower().equals("'s") && tag == PartOfSpeech.PART || lower().equals("'") && tag == PartOfSpeech.PART;
    }
}
