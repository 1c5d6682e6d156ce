/** From bytes to articles: what comes in, and what becomes of it. */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
