/** Articles over HTTP. */
@NullMarked
package org.parley.ingest.article.api;

import org.jspecify.annotations.NullMarked;
