/** Events across articles: which reports tell of one and the same. */
@NullMarked
package org.parley.entity.ledger.event;

import org.jspecify.annotations.NullMarked;
