/** From a file's text to tagged tokens: layout, sentences, tokens, parts of speech, lemmas. */
@NullMarked
package org.parley.entity.reading.segmentation;

import org.jspecify.annotations.NullMarked;
