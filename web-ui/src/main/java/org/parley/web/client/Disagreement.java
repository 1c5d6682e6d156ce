package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Claims that do not agree.
 *
 * @param slot what they differ in: role, date, status, words, strength
 * @param entity whom it is about, unless it is about facts or statements
 * @param ruling what a person decided on it; null while nobody has
 */
public record Disagreement(
        UUID id,
        Kind kind,
        String slot,
        String label,
        @Nullable EntityRef entity,
        List<Fact> facts,
        List<Statement> statements,
        List<Side> sides,
        @Nullable Ruling ruling) {

    /** In what way claims do not agree. */
    public enum Kind {
        CONTRADICTION,
        CHANGE,
        DIVERGENCE,
        QUOTE_DRIFT,
        @JsonEnumDefaultValue
        UNCLEAR
    }

    /** One side: what it says, who published it, who had it first hand, and where it stands. */
    public record Side(String value, List<String> publishers, List<String> origins, List<Claim> claims) {

        public Side {
            publishers = Lists.orEmpty(publishers);
            origins = Lists.orEmpty(origins);
            claims = Lists.orEmpty(claims);
        }
    }

    /** A person's ruling: the value that holds, or null when it is no disagreement. */
    public record Ruling(UUID id, @Nullable String value, String reason, String decidedBy, Instant decidedAt) {}

    public Disagreement {
        facts = Lists.orEmpty(facts);
        statements = Lists.orEmpty(statements);
        sides = Lists.orEmpty(sides);
    }
}
