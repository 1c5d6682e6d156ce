package org.parley.entity.graph;

import org.parley.entity.ledger.identity.Rulings;

/** Where the writer learns what people ruled about identity. */
public interface RulingSource {

    /** All rulings that hold. */
    Rulings rulings();
}
