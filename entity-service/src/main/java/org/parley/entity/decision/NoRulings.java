package org.parley.entity.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.parley.entity.graph.RulingSource;
import org.parley.entity.ledger.identity.Rulings;

/** Until people can rule. */
@ApplicationScoped
class NoRulings implements RulingSource {

    @Override
    public Rulings rulings() {
        return Rulings.NONE;
    }
}
