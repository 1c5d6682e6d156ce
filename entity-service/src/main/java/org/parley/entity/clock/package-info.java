/** The graph along its two clocks: when things happened, and when they became known. */
@NullMarked
package org.parley.entity.clock;

import org.jspecify.annotations.NullMarked;
