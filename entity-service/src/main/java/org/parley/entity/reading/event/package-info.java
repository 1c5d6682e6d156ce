/** What happened, is planned or was called off: triggers, those who take part, place, time and status. */
@NullMarked
package org.parley.entity.reading.event;

import org.jspecify.annotations.NullMarked;
