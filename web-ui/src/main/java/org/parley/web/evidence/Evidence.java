package org.parley.web.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.Claim;
import org.parley.web.client.Disagreement;
import org.parley.web.client.Fact;
import org.parley.web.client.FactTime;
import org.parley.web.client.Statement;
import org.parley.web.client.Status;
import org.parley.web.html.EventWords;
import org.parley.web.html.EventWords.State;
import org.parley.web.html.Words;

/**
 * What the panel shows: one fact or statement in a line, and every claim that carries it.
 *
 * @param key its name in addresses, {@code fact-…} or {@code statement-…}
 * @param lead what stands before the line: who says it; null for a fact
 * @param label the line
 * @param type of event; null for all else
 * @param disagreements on what its claims do not agree
 * @param history of an event, what was reported of it one after the other
 */
public record Evidence(
        String key,
        @Nullable String lead,
        String label,
        @Nullable String type,
        @Nullable Status status,
        int articles,
        List<String> origins,
        List<Disagreement> disagreements,
        List<Claim> claims,
        List<Fact.Report> history) {

    static final String FACT = "fact-";
    static final String STATEMENT = "statement-";

    /** As shown when something was chosen of which there is no evidence (any more). */
    static Evidence gone(String key) {
        return new Evidence(key, null, "", null, null, 0, List.of(), List.of(), List.of(), List.of());
    }

    static Evidence of(Fact fact) {
        return new Evidence(
                FACT + fact.id(),
                null,
                Words.capitalised(Words.line(fact)),
                fact.type(),
                fact.status(),
                fact.articles(),
                fact.origins(),
                fact.disagreements(),
                fact.claims(),
                fact.history());
    }

    static Evidence of(Statement statement, String lead) {
        return new Evidence(
                STATEMENT + statement.id(),
                lead,
                statement.content(),
                null,
                null,
                statement.articles(),
                statement.origins(),
                List.of(),
                statement.claims(),
                List.of());
    }

    /** What became of it; null where that need not be said. */
    public @Nullable State state() {
        return EventWords.state(type, status);
    }

    /** The day that a claim tells, where it has to be said because another tells another. */
    public @Nullable FactTime toldTime(Claim claim) {
        return disagreements.stream().anyMatch(one -> one.slot().equals("date")) ? claim.time() : null;
    }

    /** What one report says became of it. */
    public @Nullable State told(@Nullable Status reported) {
        return EventWords.told(type, reported);
    }

    public boolean isGone() {
        return claims.isEmpty();
    }
}
