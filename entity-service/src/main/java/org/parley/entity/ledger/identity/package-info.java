/** Which designations mean the same person, organisation, place or plan, and why. */
@NullMarked
package org.parley.entity.ledger.identity;

import org.jspecify.annotations.NullMarked;
