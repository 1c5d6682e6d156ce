package org.parley.entity.reading.segmentation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/**
 * How an article's file is laid out.
 *
 * @param blocks lines of article body in order, trimmed of white space, never empty
 * @param notBody lines or parts of lines that are page chrome
 * @param publishedAt the publication date if the chrome tells it
 * @param outlet the outlet if a closing signature tells it
 */
record Layout(
        List<Block> blocks,
        List<Span> notBody,
        @Nullable LocalDate publishedAt,
        @Nullable String outlet) {

    /** One line; a heading is a headline or section heading. */
    record Block(Span span, boolean heading) {}
}
