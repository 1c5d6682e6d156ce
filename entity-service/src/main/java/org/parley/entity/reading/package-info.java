/** Reading: one article in, one analysis out. Plain Java: no injection, no database, no network. */
@NullMarked
package org.parley.entity.reading;

import org.jspecify.annotations.NullMarked;
