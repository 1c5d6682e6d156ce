package org.parley.entity.reading.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One verb group with who does it, to whom, and under what: the unit that relations, events and statements read.
 *
 * @param index place in the sentence, from 0, in the order of the verbs
 * @param link how it hangs on the sentence
 * @param governor index of the clause that it hangs on, or -1
 * @param subject who does it; of a passive, to whom it is done. A coordination gives several
 * @param object the noun phrases right after the verb
 * @param obliques the prepositional phrases before and after the verb
 * @param firstChunk first chunk that belongs to it
 * @param lastChunk last chunk that belongs to it
 * @param verbChunk chunk of the verb group
 */
public record Clause(
        int index,
        VerbGroup verb,
        Link link,
        int governor,
        @Nullable String opener,
        List<NounPhrase> subject,
        List<NounPhrase> object,
        List<Oblique> obliques,
        int firstChunk,
        int lastChunk,
        int verbChunk) {

    public Clause {
        subject = List.copyOf(subject);
        object = List.copyOf(object);
        obliques = List.copyOf(obliques);
    }

    /** How a clause hangs on the sentence. */
    public enum Link {
        MAIN,
        COORDINATED,
        RELATIVE,
        CONTENT,
        ADVERBIAL,
        INFINITIVE,
        ING,
        PARTICIPLE
    }

    /** A preposition and what it governs; chunk is the place of the preposition. */
    public record Oblique(String preposition, List<NounPhrase> nouns, int chunk) {
        public Oblique {
            nouns = List.copyOf(nouns);
        }
    }

    /** The same clause with other arguments. */
    Clause with(List<NounPhrase> otherSubject, List<NounPhrase> otherObject, List<Oblique> otherObliques) {
        return new Clause(
                index,
                verb,
                link,
                governor,
                opener,
                otherSubject,
                otherObject,
                otherObliques,
                firstChunk,
                lastChunk,
                verbChunk);
    }

    /** The same clause with another verb group in the same place. */
    Clause with(VerbGroup otherVerb) {
        return new Clause(
                index, otherVerb, link, governor, opener, subject, object, obliques, firstChunk, lastChunk, verbChunk);
    }

    /** The same clause from one chunk to another. */
    Clause between(int first, int last) {
        return new Clause(index, verb, link, governor, opener, subject, object, obliques, first, last, verbChunk);
    }

    /** The noun phrases under a preposition, all of them. */
    public List<NounPhrase> under(String preposition) {
        return obliques.stream()
                .filter(oblique -> oblique.preposition().equals(preposition))
                .flatMap(oblique -> oblique.nouns().stream())
                .toList();
    }
}
