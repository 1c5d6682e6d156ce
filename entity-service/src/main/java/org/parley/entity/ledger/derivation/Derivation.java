package org.parley.entity.ledger.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.event.EventFacts;
import org.parley.entity.ledger.event.Events;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.statement.Utterance;
import org.parley.entity.ledger.statement.Utterances;

/**
 * From claims to facts and utterances. A pure function of the claims and of whom their designations mean. It may be given
 * any part of all claims that is closed under {@link Related}: the parts give together what the whole would.
 */
public final class Derivation {

    private Derivation() {}

    /** What the claims say. */
    public record Result(List<Fact> facts, List<Utterance> utterances) {

        public Result {
            facts = List.copyOf(facts);
            utterances = List.copyOf(utterances);
        }
    }

    public static Result derive(Collection<Claim> claims, Bearer bearer) {
        List<Claim.OfEvent> events = only(claims, Claim.OfEvent.class);
        List<Claim.OfStatement> statements = only(claims, Claim.OfStatement.class);
        return new Result(
                Stream.concat(
                                relations(only(claims, Claim.OfRelation.class), bearer).stream(),
                                Events.group(events, bearer).stream().map(group -> EventFacts.of(group, bearer)))
                        .toList(),
                Utterances.group(statements, bearer).stream()
                        .map(group -> Utterance.of(group, bearer))
                        .toList());
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
