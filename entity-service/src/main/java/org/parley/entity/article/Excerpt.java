package org.parley.entity.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.platform.StorableText;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/** The beginning of an article's body, without the page's chrome: paragraphs on lines of their own, an ellipsis where it is cut. */
final class Excerpt {

    private static final int LONGEST = 360;

    private Excerpt() {}

    static String of(String article, @Nullable Analysis analysis) {
        ArticleText text = new ArticleText(article);
        List<Span> body = analysis == null ? List.of(new Span(0, text.length())) : body(analysis);
        StringBuilder beginning = new StringBuilder();
        int done = -1;
        for (Span sentence : body) {
            if (beginning.length() > LONGEST) {
                break;
            }
            if (done >= 0) {
                beginning.append(
                        text.slice(done, Math.max(done, sentence.start())).contains("\n") ? '\n' : ' ');
            }
            beginning.append(StorableText.of(text.slice(sentence.start(), sentence.end()))
                    .replaceAll("\\s+", " ")
                    .strip());
            done = sentence.end();
        }
        if (beginning.length() <= LONGEST) {
            return beginning.toString();
        }
        // A word that the limit cuts is left out.
        int lastBreak = Math.max(beginning.lastIndexOf(" ", LONGEST), beginning.lastIndexOf("\n", LONGEST));
        return beginning.substring(0, lastBreak > 0 ? lastBreak : LONGEST).strip() + " …";
    }

    private static List<Span> body(Analysis analysis) {
        List<Span> notBody = analysis.article().notBody();
        return analysis.sentences().stream()
                .filter(sentence -> notBody.stream().noneMatch(chrome -> chrome.overlaps(sentence)))
                .toList();
    }
}
