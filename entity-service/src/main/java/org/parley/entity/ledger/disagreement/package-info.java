/** Where claims do not agree, and how. */
@NullMarked
package org.parley.entity.ledger.disagreement;

import org.jspecify.annotations.NullMarked;
