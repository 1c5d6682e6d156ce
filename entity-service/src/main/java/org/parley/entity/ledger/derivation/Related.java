package org.parley.entity.ledger.derivation;

import java.util.Set;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.event.Events;
import org.parley.entity.ledger.statement.Utterances;

/** Which claims have to be looked at together, because they may be of one event or one utterance. */
public final class Related {

    private Related() {}

    /** Claims without a common block are never related. A relation has none: its fact is known from the claim alone. */
    public static Set<String> blocks(Claim claim, Bearer bearer) {
        return switch (claim) {
            case Claim.OfRelation relation -> Set.of();
            case Claim.OfEvent event -> Events.blocks(event, bearer);
            case Claim.OfStatement statement -> Utterances.blocks(statement, bearer);
        };
    }

    /** Whether the two may be of one fact or utterance. It depends on the two alone. */
    public static boolean test(Claim one, Claim other, Bearer bearer) {
        return switch (one) {
            case Claim.OfRelation relation -> false;
            case Claim.OfEvent event -> other instanceof Claim.OfEvent its && Events.related(event, its, bearer);
            case Claim.OfStatement statement ->
                other instanceof Claim.OfStatement its && Utterances.related(statement, its, bearer);
        };
    }
}
