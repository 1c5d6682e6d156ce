package org.parley.entity.ledger.claim;

import java.util.UUID;

/** Tells which entity a designation means, once that has been judged. */
@FunctionalInterface
public interface Bearer {
    UUID of(UUID designation);
}
