package org.parley.entity.reading.encoder;

import org.parley.entity.reading.text.Span;

/** A word of a sentence as a tokenizer cut it: where it stands in the article, and its text. */
public record Word(Span span, String text) {}
