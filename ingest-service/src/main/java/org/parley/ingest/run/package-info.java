/** One ingest job and the fate of each of its files. */
@NullMarked
package org.parley.ingest.run;

import org.jspecify.annotations.NullMarked;
