/** For tests: what one service says that it takes and answers, held against what another sends it, or pretends to be answered. */
@NullMarked
package org.parley.local.contract;

import org.jspecify.annotations.NullMarked;
