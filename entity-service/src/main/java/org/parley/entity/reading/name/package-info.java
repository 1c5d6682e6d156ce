/** Names: where they stand and what they name. */
@NullMarked
package org.parley.entity.reading.name;

import org.jspecify.annotations.NullMarked;
