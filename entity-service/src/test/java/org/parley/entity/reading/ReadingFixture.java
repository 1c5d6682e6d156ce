package org.parley.entity.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Article;

/** The reading that ships, loaded once for all tests of it. */
public final class ReadingFixture {

    private static final ArticleReading READING = ArticleReading.standard();

    private ReadingFixture() {}

    public static Analysis read(String text) {
        return READING.read(Article.given("article.txt", text, null, null));
    }

    /** Names as "Anna Berg/PERSON", in order. */
    public static List<String> names(String text) {
        Analysis analysis = read(text);
        return analysis.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .map(mention -> mention.text() + "/" + entity(analysis, mention).type())
                .toList();
    }

    /** Mentions whose words differ from the name of their entity, as "she = Anna Berg", in order. */
    public static List<String> links(String text) {
        Analysis analysis = read(text);
        return analysis.mentions().stream()
                .filter(mention ->
                        !mention.text().equals(entity(analysis, mention).name()))
                .map(mention ->
                        mention.text() + " = " + entity(analysis, mention).name())
                .collect(Collectors.toList());
    }

    public static Entity entity(Analysis analysis, Mention mention) {
        return analysis.entities().stream()
                .filter(entity -> entity.id().equals(mention.entity()))
                .findFirst()
                .orElseThrow();
    }
}
