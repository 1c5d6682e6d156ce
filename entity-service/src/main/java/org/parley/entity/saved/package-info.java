/** Searches that people keep for themselves. */
@NullMarked
package org.parley.entity.saved;

import org.jspecify.annotations.NullMarked;
