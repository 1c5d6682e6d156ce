package org.parley.entity.reading.segmentation;

import org.parley.entity.reading.text.ArticleText;

/** Tells an article's body from what stands around it, line by line. */
interface LayoutReader {

    Layout read(ArticleText text);
}
