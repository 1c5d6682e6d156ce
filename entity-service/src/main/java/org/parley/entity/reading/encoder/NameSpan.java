package org.parley.entity.reading.encoder;

import org.parley.entity.reading.text.Span;

/**
 * A name within a sentence, without titles and possessives.
 *
 * @param span where it stands in the article
 * @param firstWord index of its first word in the sentence
 * @param endWord index after its last word
 * @param confidence geometric mean of the probabilities of its labels, 0 to 1
 */
public record NameSpan(Span span, int firstWord, int endWord, NameType type, float confidence) {}
