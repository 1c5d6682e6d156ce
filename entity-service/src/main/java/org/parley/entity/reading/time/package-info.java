/** From a phrase of time in the text to the days it stands for: a grammar of rules, no model. */
@NullMarked
package org.parley.entity.reading.time;

import org.jspecify.annotations.NullMarked;
