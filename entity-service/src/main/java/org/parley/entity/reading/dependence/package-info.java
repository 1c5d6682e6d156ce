/** Which other outlets an article rests on, and the chain that a claim has come by. */
@NullMarked
package org.parley.entity.reading.dependence;

import org.jspecify.annotations.NullMarked;
