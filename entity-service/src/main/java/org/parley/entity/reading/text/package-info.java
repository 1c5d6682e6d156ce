/** The text itself: offsets, sentences, tokens, parts of speech, and what of a file is not article body. */
@NullMarked
package org.parley.entity.reading.text;

import org.jspecify.annotations.NullMarked;
