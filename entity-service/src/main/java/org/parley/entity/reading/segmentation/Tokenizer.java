package org.parley.entity.reading.segmentation;

import java.util.List;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/** Cuts one sentence into tokens (see {@link org.parley.entity.reading.text.Token} for what is one). */
interface Tokenizer {

    /** The tokens in order, together covering all but white space. */
    List<Span> tokenize(ArticleText text, Span sentence);
}
