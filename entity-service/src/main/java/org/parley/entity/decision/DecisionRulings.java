package org.parley.entity.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.entity.graph.RulingSource;
import org.parley.entity.ledger.identity.Rulings;

/** Tells the writer of the graph what people decided. */
@ApplicationScoped
class DecisionRulings implements RulingSource {

    private final DecisionRepository decisions;

    DecisionRulings(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public Rulings rulings() {
        List<Rulings.Ruling> same = new ArrayList<>();
        List<Rulings.Ruling> apart = new ArrayList<>();
        for (DecisionRow decision : decisions.onIdentity()) {
            List<Rulings.Ruling> target = decision.kind == DecisionKind.SAME ? same : apart;
            for (UUID one : decision.matter.one()) {
                for (UUID other : decision.matter.other()) {
                    target.add(new Rulings.Ruling(
                            decision.id, one, other, "%s: %s".formatted(decision.decidedBy, decision.reason)));
                }
            }
        }
        return new Rulings(same, apart);
    }

    @Override
    public Set<UUID> rejected(Set<UUID> claims) {
        return claims.isEmpty() ? Set.of() : decisions.rejected(claims);
    }
}
