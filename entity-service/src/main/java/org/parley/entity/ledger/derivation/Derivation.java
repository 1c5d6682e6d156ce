package org.parley.entity.ledger.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.event.EventDisagreements;
import org.parley.entity.ledger.event.EventFacts;
import org.parley.entity.ledger.event.Events;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.statement.QuoteDrift;
import org.parley.entity.ledger.statement.Utterance;
import org.parley.entity.ledger.statement.Utterances;

/**
 * From claims to facts and utterances. A pure function of the claims and of whom their designations mean. It may be given
 * any part of all claims that is closed under {@link Related}: the parts give together what the whole would.
 */
public final class Derivation {

    private Derivation() {}

    /** What the claims say. */
    public record Result(List<Fact> facts, List<Utterance> utterances, List<Disagreement> disagreements) {

        public Result {
            facts = List.copyOf(facts);
            utterances = List.copyOf(utterances);
            disagreements = List.copyOf(disagreements);
        }
    }

    /** Disagreements on offices are left out: they need all claims of a person (see {@code Offices}). */
    public static Result derive(Collection<Claim> claims, Bearer bearer) {
        List<Fact> facts = new ArrayList<>(relations(only(claims, Claim.OfRelation.class), bearer));
        List<Utterance> utterances = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (List<Claim.OfEvent> group : Events.group(only(claims, Claim.OfEvent.class), bearer)) {
            Fact.Event event = EventFacts.of(group, bearer);
            facts.add(event);
            disagreements.addAll(EventDisagreements.of(event.id(), group));
        }
        for (List<Claim.OfStatement> group : Utterances.group(only(claims, Claim.OfStatement.class), bearer)) {
            Utterance utterance = Utterance.of(group, bearer);
            utterances.add(utterance);
            disagreements.addAll(QuoteDrift.of(utterance.id(), group));
        }
        return new Result(facts, utterances, disagreements);
    }

    private static Collection<Fact> relations(List<Claim.OfRelation> claims, Bearer bearer) {
        Map<UUID, Fact> facts = new LinkedHashMap<>();
        for (Claim.OfRelation claim : claims) {
            Fact.Relation fact = Fact.Relation.of(claim, bearer);
            facts.merge(fact.id(), fact, (known, more) -> join((Fact.Relation) known, (Fact.Relation) more));
        }
        return facts.values();
    }

    private static Fact join(Fact.Relation known, Fact.Relation more) {
        List<UUID> claims = new ArrayList<>(known.claims());
        claims.addAll(more.claims());
        return new Fact.Relation(
                known.id(),
                known.predicate(),
                known.subject(),
                known.object(),
                known.role(),
                claims.stream().sorted().toList());
    }

    private static <T extends Claim> List<T> only(Collection<Claim> claims, Class<T> kind) {
        return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
