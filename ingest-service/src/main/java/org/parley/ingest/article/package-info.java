/** What was accepted: articles, their metadata, versions and states. */
@NullMarked
package org.parley.ingest.article;

import org.jspecify.annotations.NullMarked;
