/** Accepted changes, kept with the change itself and delivered until they have arrived. */
@NullMarked
package org.parley.ingest.outbox;

import org.jspecify.annotations.NullMarked;
