/** Measures the ledger on news that a generator makes. */
@NullMarked
package org.parley.local.bench;

import org.jspecify.annotations.NullMarked;
