/** What the stages of reading hand on to each other: the article, the growing document, and the stage itself. */
@NullMarked
package org.parley.entity.reading.document;

import org.jspecify.annotations.NullMarked;
