package org.parley.entity.testing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.text.Sentence;

/** Reads a script's text as the script says, and every other text as it is read in earnest. */
@Singleton
public class ScriptedReading {

    private static final Map<String, Analysis> SCRIPTS = new ConcurrentHashMap<>();

    static void learn(Script script) {
        SCRIPTS.put(script.text(), script.analysis());
    }

    @Produces
    @Singleton
    ArticleReading reading() {
        ArticleReading earnest = ArticleReading.standard();
        return new ArticleReading(List.of(new Stage() {
            @Override
            public String name() {
                return "scripted";
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public Document read(Document document) {
                Analysis script = SCRIPTS.get(document.article().text());
                Analysis analysis = script == null ? earnest.read(document.article()) : script;
                Article told = script == null
                        ? new Article(
                                document.article().file(),
                                document.article().text(),
                                analysis.article().outlet(),
                                analysis.article().publishedAt() == null
                                        ? null
                                        : java.time.LocalDate.parse(
                                                analysis.article().publishedAt()),
                                analysis.article().publishedAtBasis())
                        : document.article();
                return document.withText(
                                told,
                                analysis.article().notBody(),
                                analysis.sentences().stream()
                                        .map(span -> new Sentence(0, 0, span, false, List.of()))
                                        .toList())
                        .withMentions(analysis.entities(), analysis.mentions())
                        .withTimes(analysis.times())
                        .withReliesOn(analysis.reliesOn())
                        .withStatements(analysis.statements())
                        .withRelations(analysis.relations())
                        .withEvents(analysis.events())
                        .withQuantities(analysis.quantities());
            }
        }));
    }
}
