package org.parley.entity.reading.segmentation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.entity.reading.text.ArticleText;

/**
 * The layout of news articles as files hold them: lines with dates, authors and outlets before the body, datelines,
 * section headings as plain lines, "Read also" lines inside it, and the outlet's name as a signature behind it.
 */
final class NewsLayoutReader implements LayoutReader {

    private static final Pattern MASTHEAD =
            Pattern.compile("(?:The )?\\p{Lu}[\\p{L}'’.-]*(?:[ /](?:of |the |& )?\\p{Lu}[\\p{L}'’.-]*){0,4}");

    private final Set<String> outlets;

    NewsLayoutReader(Set<String> outlets) {
        this.outlets =
                outlets.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Layout read(ArticleText text) {
        return new NewsLayout(this, text).read();
    }

    boolean isOutlet(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return outlets.contains(lower) || outlets.contains(lower.replaceFirst("^the ", ""));
    }

    /** Whether these words can be the name of an outlet: a few words with capitals. */
    static boolean isMasthead(String line) {
        return MASTHEAD.matcher(line).matches();
    }
}
