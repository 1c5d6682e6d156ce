package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.text.Span;

/** One event with all that the article's places have told of it so far. */
final class MergedEvent {

    private static final List<String> EXACT = List.of("SUMMIT", "CALL", "VISIT", "NEGOTIATIONS", "TALKS", "MEETING");

    private final NestedPlaces places;
    private final List<Candidate> parts = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private String type;
    private @Nullable Status status;
    private @Nullable String place;
    private @Nullable When time;

    MergedEvent(Candidate first, NestedPlaces places) {
        this.places = places;
        type = first.type();
        add(first);
    }

    void add(Candidate candidate) {
        if (!parts.isEmpty() && EventCoreference.isNamedNow(this, candidate)) {
            participants.removeIf(ParticipantMatch::isSomebody);
        }
        parts.add(candidate);
        type = better(type, candidate.type());
        place = places.narrower(place, candidate.place());
        time = narrower(time, candidate.time());
        status = later(status, candidate);
        if (parts.size() == 1 || !candidate.pointsBack()) {
            candidate.participants().forEach(this::add);
        }
    }

    private void add(Participant one) {
        boolean covered = !one.person() && isCovered(one);
        if (!covered) {
            Participants.add(participants, one);
            participants.removeIf(other -> !other.person() && other != one && isCovered(other));
        }
    }

    /** A country or an unnamed group whose sides all have their persons is told by the persons. */
    private boolean isCovered(Participant group) {
        if (group.sides().isEmpty()) {
            return false;
        }
        List<Participant> persons =
                participants.stream().filter(Participant::person).toList();
        return persons.size() > 1
                && ParticipantMatch.sidesOf(persons).containsAll(group.sides())
                && ParticipantMatch.sidesOf(persons).size() > 1
                && (group.isNamed() || isGeneral(group));
    }

    private static boolean isGeneral(Participant group) {
        boolean someone = group.party() instanceof Party.Unnamed(String text) && text.matches("(?i)an? .*");
        return someone || group.sides().size() > 1;
    }

    private static String better(String one, String other) {
        int rank = EXACT.indexOf(one);
        int otherRank = EXACT.indexOf(other);
        return rank < 0 || otherRank < 0 || rank <= otherRank || other.equals("VISIT") ? one : other;
    }

    private static @Nullable When narrower(@Nullable When one, @Nullable When other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.precision().ordinal() < one.precision().ordinal() ? other : one;
    }

    private static @Nullable Status later(@Nullable Status before, Candidate candidate) {
        Status now = candidate.status();
        if (before == null || now == null) {
            return before == null ? now : before;
        }
        boolean points = candidate.pointsBack();
        boolean changed = isOff(now) || now == Status.DENIED;
        boolean settledBefore = isOff(before);
        if (changed && !settledBefore) {
            return now;
        }
        return settledBefore || points || candidate.heading()
                ? before
                : now == Status.HELD && before == Status.ONGOING ? Status.ONGOING : before;
    }

    /** Whether an event of this status is put off, called off or suspended. */
    static boolean isOff(@Nullable Status status) {
        return status == Status.POSTPONED || status == Status.CANCELLED || status == Status.ON_HOLD;
    }

    String type() {
        return type;
    }

    @Nullable
    Status status() {
        return status;
    }

    @Nullable
    String place() {
        return place;
    }

    /** Whether it can have been there. */
    boolean canBeAt(@Nullable String other) {
        return places.fit(place, other);
    }

    @Nullable
    When time() {
        return time;
    }

    List<Candidate> parts() {
        return parts;
    }

    List<Participant> participants() {
        return participants;
    }

    /** Who takes part, each in the part that all places agree on which tell one; in none where they do not. */
    List<Participant> inParts() {
        List<Participant> told = parts.stream()
                .flatMap(candidate -> candidate.participants().stream())
                .filter(one -> one.part() != null)
                .toList();
        List<Participant> settled = new ArrayList<>();
        for (Participant one : participants) {
            List<Involvement> as = told.stream()
                    .filter(other -> other.party().equals(one.party()))
                    .map(Participant::part)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            settled.add(one.as(as.size() == 1 ? as.getFirst() : null));
        }
        return Parts.settled(type, settled);
    }

    boolean repeated() {
        return parts.stream().anyMatch(Candidate::repeated);
    }

    int lastSentence() {
        return parts.getLast().sentenceIndex();
    }

    List<Span> evidence() {
        return parts.stream().map(Candidate::sentence).distinct().sorted().toList();
    }

    /** The part that tells most: its source stands for the event. */
    Candidate fullest() {
        Candidate best = parts.getFirst();
        for (Candidate part : parts) {
            best = weight(part) > weight(best) ? part : best;
        }
        return best;
    }

    /** How much a part tells. */
    static int weight(Candidate part) {
        int weight = part.heading() ? 0 : 1;
        weight += Set.copyOf(part.participants()).size();
        weight += part.place() == null ? 0 : 1;
        return weight + (part.time() == null ? 0 : 1);
    }
}
