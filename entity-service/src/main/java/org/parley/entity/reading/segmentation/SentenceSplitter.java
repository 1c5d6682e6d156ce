package org.parley.entity.reading.segmentation;

import java.util.List;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/** Cuts one line of an article into sentences. */
interface SentenceSplitter {

    /** The sentences in order, trimmed of white space, together covering all else of the block. */
    List<Span> split(ArticleText text, Span block);
}
