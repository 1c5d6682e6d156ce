package org.parley.entity.ledger.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.StableId;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;

/** The same assertion across articles. It exists as long as a claim carries it. */
public sealed interface Fact {

    UUID id();

    /** The claims that carry it, of those that were given to the derivation. */
    List<UUID> claims();

    /** Each entity that the fact is about, with the slots that it fills. */
    Map<Slot, Set<UUID>> entities();

    /** What an entity is to a fact. */
    enum Slot {
        SUBJECT,
        OBJECT,
        PARTICIPANT,
        PLACE
    }

    /** Two claims of one relation are alike in all of these, so the id holds all that there is to know of it. */
    record Relation(
            UUID id,
            String predicate,
            UUID subject,
            @Nullable UUID object,
            @Nullable String role,
            List<UUID> claims) implements Fact {

        public Relation {
            claims = List.copyOf(claims);
        }

        /** The relation that this claim asserts. */
        public static Relation of(Claim.OfRelation claim, Bearer bearer) {
            UUID subject = bearer.of(claim.subject());
            @Nullable UUID object = claim.object() == null ? null : bearer.of(claim.object());
            // What the predicate says already is no role: whoever heads something is its head.
            @Nullable String role = claim.predicate().equals("HEADS") ? null : Role.normalised(claim.role());
            UUID id = StableId.of("relation", claim.predicate(), subject, object, role);
            return new Relation(id, claim.predicate(), subject, object, role, List.of(claim.id()));
        }

        @Override
        public Map<Slot, Set<UUID>> entities() {
            return object == null
                    ? Map.of(Slot.SUBJECT, Set.of(subject))
                    : Map.of(Slot.SUBJECT, Set.of(subject), Slot.OBJECT, Set.of(object));
        }
    }

    /**
     * @param status as last reported
     * @param time the most exact one that a claim gives; null while none does
     */
    record Event(
            UUID id,
            String type,
            Status status,
            List<Participant> participants,
            @Nullable UUID place,
            @Nullable When time,
            List<UUID> claims)
            implements Fact {

        public Event {
            participants = List.copyOf(participants);
            claims = List.copyOf(claims);
        }

        @Override
        public Map<Slot, Set<UUID>> entities() {
            Set<UUID> named = new TreeSet<>();
            participants.forEach(participant -> {
                if (participant.entity() != null) {
                    named.add(participant.entity());
                }
            });
            return place == null
                    ? Map.of(Slot.PARTICIPANT, named)
                    : Map.of(Slot.PARTICIPANT, named, Slot.PLACE, Set.of(place));
        }
    }
}
