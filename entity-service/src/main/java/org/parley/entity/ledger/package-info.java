/** The ledger: many analyses in, one graph out. Pure Java: no container, no database. */
@NullMarked
package org.parley.entity.ledger;

import org.jspecify.annotations.NullMarked;
