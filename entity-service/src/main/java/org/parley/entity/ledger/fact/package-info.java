/** Facts: the same assertion across articles. */
@NullMarked
package org.parley.entity.ledger.fact;

import org.jspecify.annotations.NullMarked;
