/** From the numbers in the text to what they count or measure, and of which event. */
@NullMarked
package org.parley.entity.reading.quantity;

import org.jspecify.annotations.NullMarked;
