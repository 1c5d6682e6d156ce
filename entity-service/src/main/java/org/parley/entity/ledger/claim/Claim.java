package org.parley.entity.ledger.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Reader;
import org.parley.entity.reading.analysis.Statement.Modality;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.analysis.Statement.Polarity;

/**
 * One place in one article that asserts a relation, an event or a statement, with the chain from the one who said it to
 * the outlet that printed it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Claim.OfRelation.class, name = "RELATION"),
    @JsonSubTypes.Type(value = Claim.OfEvent.class, name = "EVENT"),
    @JsonSubTypes.Type(value = Claim.OfStatement.class, name = "STATEMENT")
})
public sealed interface Claim {

    UUID id();

    Source source();

    Passage passage();

    /** From the one who said it to the article's publisher; never empty. */
    List<String> chain();

    /** Who had it first hand (see {@link Origin}), as far as the article alone tells. */
    String origin();

    /** The key of whom the article has it from, where it does not tell whether that is an outlet; mostly null. */
    @JsonIgnore
    default @Nullable String doubtfulSource() {
        return chain().size() > 1 && origin().equals(source().publisher())
                ? NameKey.of(EntityType.OUTLET, chain().getFirst()).orElse(null)
                : null;
    }

    /** Who had it first hand, where all of these are known as outlets: whoever publishes articles is one in others too. */
    default String origin(Set<String> outlets) {
        @Nullable String doubtful = doubtfulSource();
        return doubtful != null && outlets.contains(doubtful) ? NameKey.outletName(chain().getFirst()) : origin();
    }

    /** The claim of the statement that this one is part of; null for the narrator's own assertion. */
    @Nullable
    UUID saidIn();

    /** All designations that the claim rests on. */
    @JsonIgnore
    Set<UUID> designations();

    /** Who told it, where that is not the reading itself. */
    default @Nullable Reader reader() {
        return null;
    }

    record OfRelation(
            UUID id,
            Source source,
            Passage passage,
            List<String> chain,
            String origin,
            @Nullable UUID saidIn,
            String predicate,
            UUID subject,
            @Nullable UUID object,
            @Nullable String role)
            implements Claim {

        @Override
        public Set<UUID> designations() {
            Set<UUID> all = new TreeSet<>(Set.of(subject));
            if (object != null) {
                all.add(object);
            }
            return all;
        }
    }

    /**
     * @param local the event inside its article: its claims are always of one event
     * @param time null where the article leaves it open
     * @param figures the numbers that the sentence gives of it
     * @param agents those of the participants who do it
     * @param concerned those of them who have it done to them
     * @param reader who told it, where that is not the reading itself
     */
    record OfEvent(
            UUID id,
            Source source,
            Passage passage,
            List<String> chain,
            String origin,
            @Nullable UUID saidIn,
            UUID local,
            String type,
            Status status,
            List<Actor> participants,
            @Nullable UUID place,
            @Nullable When time,
            List<Figure> figures,
            List<Actor> agents,
            List<Actor> concerned,
            @Nullable Reader reader)
            implements Claim {

        /** Claims that were stored before figures and parts were read have none. */
        @SuppressWarnings("NullAway")
        public OfEvent {
            figures = figures == null ? List.of() : List.copyOf(figures);
            agents = agents == null ? List.of() : List.copyOf(agents);
            concerned = concerned == null ? List.of() : List.copyOf(concerned);
        }

        /**
         * Those that tell of the event: what a second reader told does where there is nothing else. Beside others it is
         * evidence alone: it changes nothing of what they tell, and who printed it is not counted among those who tell it.
         */
        public static List<OfEvent> telling(List<OfEvent> claims) {
            List<OfEvent> own =
                    claims.stream().filter(claim -> claim.reader() == null).toList();
            return own.isEmpty() ? claims : own;
        }

        /** Whether it says that the event is none: whoever says so is no origin of it. */
        @JsonIgnore
        public boolean denies() {
            return status == Status.DENIED;
        }

        @Override
        public Set<UUID> designations() {
            Set<UUID> all = new TreeSet<>();
            participants.forEach(participant -> addTo(all, participant));
            if (place != null) {
                all.add(place);
            }
            return all;
        }
    }

    /**
     * @param content the reported words without cue and speaker
     * @param about whom and what the content names
     */
    record OfStatement(
            UUID id,
            Source source,
            Passage passage,
            List<String> chain,
            String origin,
            Actor speaker,
            @Nullable UUID toldTo,
            String content,
            Mode mode,
            Polarity polarity,
            Modality modality,
            List<UUID> about)
            implements Claim {

        @Override
        public @Nullable UUID saidIn() {
            return null;
        }

        @Override
        public Set<UUID> designations() {
            Set<UUID> all = new TreeSet<>(about);
            addTo(all, speaker);
            if (toldTo != null) {
                all.add(toldTo);
            }
            return all;
        }
    }

    private static void addTo(Set<UUID> all, Actor actor) {
        switch (actor) {
            case Actor.Named named -> all.add(named.designation());
            case Actor.Anonymous anonymous -> {
                if (anonymous.of() != null) {
                    all.add(anonymous.of());
                }
            }
            case Actor.Unnamed unnamed -> {}
        }
    }
}
