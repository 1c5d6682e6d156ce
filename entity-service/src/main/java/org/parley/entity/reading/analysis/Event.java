package org.parley.entity.reading.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/**
 * Something that happened, is planned, or was called off. One event told in several sentences is one event.
 *
 * @param id "v1", holds inside this analysis alone
 * @param type MEETING, TALKS, SUMMIT, VISIT, …
 * @param plover the PLOVER class of the type
 * @param place entity id
 * @param evidence the sentences, at least one
 * @param statement id of the statement that the fullest telling is part of; null for the narrator's own assertion
 * @param chain of the fullest telling, from the one who said it to the article's outlet
 * @param tellings every sentence that asserts or denies it, with its own source
 * @param trigger the words of the fullest telling that tell of it; null where no words do
 * @param reader who told it, where that is not the reading itself
 * @param rule why this was read, told by --explain
 */
public record Event(
        String id,
        String type,
        @Nullable String plover,
        Status status,
        List<Participant> participants,
        @Nullable String place,
        @Nullable When time,
        List<Span> evidence,
        @Nullable String statement,
        List<String> chain,
        List<Telling> tellings,
        @Nullable Span trigger,
        @Nullable Reader reader,
        @Nullable String rule) {

    public Event {
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
        chain = List.copyOf(chain);
        tellings = List.copyOf(tellings);
    }

    /** All who take part, in whatever part. */
    public List<Party> parties() {
        return participants.stream().map(Participant::party).toList();
    }

    /**
     * Who takes part.
     *
     * @param part null where all take part alike, or where the words do not tell
     */
    public record Participant(Party party, @Nullable Involvement part) {}

    /** In which part somebody takes part. */
    public enum Involvement {
        /** Does it: who dismisses, attacks, travels. */
        AGENT,
        /** Has it done to them: who is dismissed or attacked, of whom something is demanded, who resigns. */
        CONCERNED
    }

    /**
     * One sentence that tells of the event.
     *
     * @param status what this sentence says became of it: who denies a meeting does not say that it was held
     * @param statement id of the statement that it is part of; null for the narrator's own assertion
     */
    public record Telling(
            Span evidence, Status status, @Nullable String statement, List<String> chain) {
        public Telling {
            chain = List.copyOf(chain);
        }
    }

    /** Whether it took place. */
    public enum Status {
        HELD,
        ONGOING,
        PLANNED,
        POSTPONED,
        CANCELLED,
        ON_HOLD,
        DENIED
    }

    /** When: ISO dates, or EDTF with X for what stays open; both ends inclusive. */
    public record When(String start, String end, Precision precision) {

        /** The days that a time phrase tells; null where it tells none. */
        public static @Nullable When of(Time time) {
            if (time.value() == null || time.precision() == null) {
                return null;
            }
            String[] ends = time.value().split("/");
            return new When(ends[0], ends[ends.length - 1], time.precision());
        }
    }
}
