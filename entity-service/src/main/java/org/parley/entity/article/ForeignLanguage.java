package org.parley.entity.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.PipelineVersion;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.segmentation.TextStage;

/**
 * Articles in languages that are not read: the rules and the model are those of English, and would find names and facts that nobody told.
 * Such an article is kept as it is, to be searched and looked at, and says nothing in the graph.
 */
final class ForeignLanguage {

    private static final String READ = "en";

    /** Sentences and page chrome alone, which every language has. */
    private final ArticleReading layout = new ArticleReading(List.of(new TextStage(Set.of())));

    /** The language, if it is plain and another than the one that is read; regions ("en-GB") make no difference. */
    Optional<String> of(@Nullable String language) {
        return Optional.ofNullable(language)
                .filter(tag -> !tag.isBlank()
                        && !tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0].equals(READ));
    }

    /** The article without anything said in it. */
    Analysis kept(Article article, String language, PipelineVersion reading) {
        Analysis read = layout.read(article);
        Analysis.ArticleInfo about = read.article();
        return new Analysis(
                new Analysis.ArticleInfo(
                        about.file(),
                        about.outlet(),
                        about.publishedAt(),
                        about.publishedAtBasis(),
                        language,
                        about.sha256(),
                        about.text(),
                        about.notBody()),
                reading.value(),
                read.sentences(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
