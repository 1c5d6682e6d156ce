/** Measures the reading against answers that people wrote: how much is found, how much of it is right, how fast. */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
