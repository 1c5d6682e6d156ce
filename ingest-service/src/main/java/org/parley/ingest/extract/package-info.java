/** Untrusted bytes end here: what comes out is text and what the file says about itself. */
@NullMarked
package org.parley.ingest.extract;

import org.jspecify.annotations.NullMarked;
