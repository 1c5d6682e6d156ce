package org.parley.entity.reading.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.text.Span;

/**
 * One place of the text that tells of an event.
 *
 * @param status null where the words leave it open
 * @param definite whether the words point back to an event told before ("the meeting", "those talks")
 * @param repeated whether it tells of several occasions ("met repeatedly")
 */
record Candidate(
        String type,
        @Nullable Status status,
        List<Participant> participants,
        @Nullable String place,
        @Nullable When time,
        Span sentence,
        int sentenceIndex,
        Span trigger,
        boolean definite,
        boolean repeated,
        boolean heading,
        String rule) {

    Candidate {
        participants = Parts.settled(type, participants);
    }

    /** Whether it names nobody anew: "the meeting", "those talks", "the minister resigned". */
    boolean pointsBack() {
        boolean bare = definite && participants.isEmpty();
        boolean one = participants.size() == 1
                && !rule.startsWith(ActionEvents.RULE)
                && participants.getFirst().party() instanceof Party.Unnamed(String text)
                && (text.startsWith("the ") || text.startsWith("The "));
        return bare || one;
    }

    /** The same where its place and time are known from elsewhere in the sentence, if it tells none itself. */
    Candidate at(@Nullable String otherPlace, @Nullable When otherTime) {
        return told(status, place == null ? otherPlace : place, time == null ? otherTime : time);
    }

    Candidate withStatus(@Nullable Status other) {
        return told(other, place, time);
    }

    private Candidate told(@Nullable Status how, @Nullable String where, @Nullable When when) {
        return new Candidate(
                type,
                how,
                participants,
                where,
                when,
                sentence,
                sentenceIndex,
                trigger,
                definite,
                repeated,
                heading,
                rule);
    }
}
