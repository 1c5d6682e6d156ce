/** Ending parts of a running stack the hard way, and looking whether anything was lost or doubled. */
@NullMarked
package org.parley.local.chaos;

import org.jspecify.annotations.NullMarked;
