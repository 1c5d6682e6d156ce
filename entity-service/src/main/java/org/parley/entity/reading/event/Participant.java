package org.parley.entity.reading.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Party;

/**
 * Someone who takes part. Whoever it is stays the same in whatever part: "Berg was dismissed" and "Berg, who had dismissed
 * Aas" tell of one Berg.
 *
 * @param person whether it is a named person
 * @param sides entity ids of the countries that they act for
 * @param part null where the words do not tell
 */
record Participant(
        Party party,
        boolean person,
        Set<String> sides,
        @Nullable Involvement part) {

    Participant {
        sides = Set.copyOf(sides);
    }

    Participant(Party party, boolean person, Set<String> sides) {
        this(party, person, sides, null);
    }

    boolean isNamed() {
        return party instanceof Party.Known;
    }

    /** The same in this part. */
    Participant as(@Nullable Involvement other) {
        return new Participant(party, person, sides, other);
    }

    /** The same ones in this part. */
    static List<Participant> all(@Nullable Involvement part, List<Participant> participants) {
        return participants.stream().map(one -> one.as(part)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Participant one
                && person == one.person
                && party.equals(one.party)
                && sides.equals(one.sides);
    }

    @Override
    public int hashCode() {
        return Objects.hash(party, person, sides);
    }
}
