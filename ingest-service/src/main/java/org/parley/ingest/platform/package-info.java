/** What every feature needs: problems, the clock, background jobs. */
@NullMarked
package org.parley.ingest.platform;

import org.jspecify.annotations.NullMarked;
