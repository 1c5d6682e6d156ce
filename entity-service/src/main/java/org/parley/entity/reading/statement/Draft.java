package org.parley.entity.reading.statement;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.text.Span;

/**
 * A statement before it has an id and a chain.
 *
 * @param relay name of the outlet that passes it on ("the agency reported, citing …"), if the sentence names one
 * @param asks whether the verb asks for what it reports
 * @param denies whether the verb denies what it reports
 */
record Draft(
        Span sentence,
        Party speaker,
        @Nullable Span speakerSpan,
        @Nullable Span cue,
        Span content,
        @Nullable String toldTo,
        @Nullable String relay,
        boolean asks,
        boolean denies,
        String rule) {

    Draft withContent(Span other) {
        return new Draft(sentence, speaker, speakerSpan, cue, other, toldTo, relay, asks, denies, rule);
    }

    Draft withRule(String other) {
        return new Draft(sentence, speaker, speakerSpan, cue, content, toldTo, relay, asks, denies, other);
    }

    Draft withRelay(String outlet) {
        return new Draft(sentence, speaker, speakerSpan, cue, content, toldTo, outlet, asks, denies, rule);
    }

    Draft withToldTo(String outlet) {
        return new Draft(sentence, speaker, speakerSpan, cue, content, outlet, relay, asks, denies, rule);
    }
}
