package org.parley.entity.reading.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A main verb with its auxiliaries: "has already held", "to meet", "speaking".
 *
 * @param main index of the main verb
 * @param lemma the main verb's base form
 * @param modal "will", "may" …; null without one
 * @param passive "was held", and "held by" without an auxiliary
 */
public record VerbGroup(
        int first,
        int last,
        int main,
        String lemma,
        Shape shape,
        @Nullable String modal,
        boolean passive,
        boolean perfect,
        boolean progressive,
        boolean past,
        boolean negated) {

    /** How the group stands in its sentence. */
    public enum Shape {
        FINITE,
        INFINITIVE,
        ING,
        PARTICIPLE
    }

    public boolean isFinite() {
        return shape == Shape.FINITE;
    }

    VerbGroup negation() {
        return new VerbGroup(first, last, main, lemma, shape, modal, passive, perfect, progressive, past, true);
    }

    VerbGroup asPassiveParticiple() {
        return new VerbGroup(
                first, last, main, lemma, Shape.PARTICIPLE, modal, true, perfect, progressive, past, negated);
    }
}
