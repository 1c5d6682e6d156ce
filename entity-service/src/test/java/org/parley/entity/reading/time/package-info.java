@NullMarked
package org.parley.entity.reading.time;

import org.jspecify.annotations.NullMarked;
