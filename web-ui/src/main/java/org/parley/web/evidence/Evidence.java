package org.parley.web.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.Claim;
import org.parley.web.client.Fact;
import org.parley.web.client.Statement;
import org.parley.web.client.Status;

/**
 * What the panel shows: one fact or statement in a line, and every claim that carries it.
 *
 * @param key its name in addresses, {@code fact-…} or {@code statement-…}
 * @param kind what it is, in a word
 * @param label the line
 */
public record Evidence(
        String key,
        String kind,
        String label,
        @Nullable Status status,
        int articles,
        List<String> origins,
        List<Claim> claims) {

    static final String FACT = "fact-";
    static final String STATEMENT = "statement-";

    /** As shown when something was chosen of which there is no evidence (any more). */
    static Evidence gone(String key) {
        return new Evidence(key, "", "", null, 0, List.of(), List.of());
    }

    static Evidence of(Fact fact, String kind) {
        return new Evidence(
                FACT + fact.id(), kind, fact.label(), fact.status(), fact.articles(), fact.origins(), fact.claims());
    }

    static Evidence of(Statement statement, String kind) {
        return new Evidence(
                STATEMENT + statement.id(),
                kind,
                statement.content(),
                null,
                statement.articles(),
                statement.origins(),
                statement.claims());
    }

    public boolean isGone() {
        return claims.isEmpty();
    }
}
