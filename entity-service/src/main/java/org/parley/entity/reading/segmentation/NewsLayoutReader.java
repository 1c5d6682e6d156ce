package org.parley.entity.reading.segmentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/** The layout of articles saved from web pages. */
final class NewsLayoutReader implements LayoutReader {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");

    @Override
    public Layout read(ArticleText text) {
        List<Layout.Block> blocks = new ArrayList<>();
        for (ArticleText.Found line : text.find(LINE, text.whole())) {
            @Nullable Span trimmed = Lines.trim(text, line.span());
            if (trimmed != null) {
                blocks.add(new Layout.Block(trimmed, false));
            }
        }
        @Nullable LocalDate none = null;
        return new Layout(blocks, List.of(), none, null);
    }
}
