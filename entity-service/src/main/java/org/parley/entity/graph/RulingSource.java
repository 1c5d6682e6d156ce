package org.parley.entity.graph;

import java.util.Set;
import java.util.UUID;
import org.parley.entity.ledger.identity.Rulings;

/** Where the writer learns what people ruled about identity. */
public interface RulingSource {

    /** All rulings that hold. */
    Rulings rulings();

    /** Which of these claims people rejected. */
    Set<UUID> rejected(Set<UUID> claims);
}
