package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same assertion across articles: a relation or an event, with the claims that carry it.
 *
 * @param reader who alone has read it, where that is not the reading itself
 * @param disagreements on what articles do not agree of an event: who takes which side, without sentences
 */
public record Fact(
        UUID id,
        Kind kind,
        @Nullable String predicate,
        @Nullable String type,
        String label,
        @Nullable EntityRef subject,
        @Nullable EntityRef object,
        @Nullable String role,
        @Nullable Status status,
        List<Participant> participants,
        @Nullable EntityRef place,
        @Nullable FactTime time,
        int articles,
        List<String> publishers,
        List<String> origins,
        List<Disagreement> disagreements,
        List<Claim> claims,
        List<Report> history,
        @Nullable String reader) {

    /**
     * What was reported of an event at a time.
     *
     * @param known the day since which it was known
     */
    public record Report(
            @Nullable String known,
            @Nullable Status status,
            @Nullable FactTime time,
            List<String> publishers,
            List<String> origins) {

        public Report {
            publishers = Lists.orEmpty(publishers);
            origins = Lists.orEmpty(origins);
        }
    }

    /** A lasting relation, or something that happens. */
    public enum Kind {
        RELATION,
        EVENT
    }

    /**
     * Who takes part: an entity, or an unnamed party in the article's words.
     *
     * @param part null where all take part alike, or where it is not sure
     */
    public record Participant(
            @Nullable EntityRef entity,
            @Nullable String text,
            @Nullable Part part) {}

    /** Whether somebody does it, or has it done to them. {@link #UNCLEAR} stands for a value that this version does not know. */
    public enum Part {
        AGENT,
        CONCERNED,
        @JsonEnumDefaultValue
        UNCLEAR
    }

    public Fact {
        participants = Lists.orEmpty(participants);
        publishers = Lists.orEmpty(publishers);
        origins = Lists.orEmpty(origins);
        disagreements = Lists.orEmpty(disagreements);
        claims = Lists.orEmpty(claims);
        history = Lists.orEmpty(history);
    }

    /** Who takes part besides one of them. */
    public List<Participant> others(EntityRef self) {
        return participants.stream()
                .filter(participant -> participant.entity() == null
                        || !participant.entity().id().equals(self.id()))
                .toList();
    }

    public boolean event() {
        return kind == Kind.EVENT;
    }
}
