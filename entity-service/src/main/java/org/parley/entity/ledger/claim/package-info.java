/** What each article claims, cut from its analysis: the only thing that facts are made of. */
@NullMarked
package org.parley.entity.ledger.claim;

import org.jspecify.annotations.NullMarked;
