/** From claims and identities to the graph. */
@NullMarked
package org.parley.entity.ledger.derivation;

import org.jspecify.annotations.NullMarked;
