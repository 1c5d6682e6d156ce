package org.parley.entity.reading.segmentation;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/** White space at the ends of spans. */
final class Lines {

    private Lines() {}

    /** The span without white space, no-break spaces and byte order marks at its ends; null if nothing is left. */
    static @Nullable Span trim(ArticleText text, Span span) {
        String value = text.value();
        int start = text.index(span.start());
        int end = text.index(span.end());
        while (start < end && isBlank(value.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(value.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : text.spanOfIndexes(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
