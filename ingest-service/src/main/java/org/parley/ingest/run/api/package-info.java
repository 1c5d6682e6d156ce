/** Runs over HTTP. */
@NullMarked
package org.parley.ingest.run.api;

import org.jspecify.annotations.NullMarked;
