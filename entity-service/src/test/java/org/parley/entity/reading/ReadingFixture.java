package org.parley.entity.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
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

    /** Relations as "Ida Berg SUPPORTS Norway", in order; nobody as "-". */
    public static List<String> relations(String text) {
        Analysis analysis = read(text);
        return analysis.relations().stream()
                .map(relation -> name(analysis, relation.subject()) + " " + relation.predicate() + " "
                        + name(analysis, relation.object()))
                .toList();
    }

    /** Offices as "Ida Berg, finance minister of Norway", in order; of nobody as "of -". */
    public static List<String> offices(String text) {
        Analysis analysis = read(text);
        return analysis.relations().stream()
                .filter(relation -> relation.role() != null)
                .map(relation -> name(analysis, relation.subject()) + ", " + relation.role() + " of "
                        + name(analysis, relation.object()))
                .toList();
    }

    /** Events as "MEETING HELD Ida Berg, Nils Aas in Oslo", in order. */
    public static List<String> events(String text) {
        Analysis analysis = read(text);
        return analysis.events().stream().map(event -> told(analysis, event)).toList();
    }

    private static String told(Analysis analysis, Event event) {
        String parties = event.parties().stream()
                .map(party -> switch (party) {
                    case Party.Known known -> name(analysis, known.entity());
                    case Party.Unnamed unnamed -> unnamed.text();
                    case Party.Anonymous anonymous -> anonymous.anonymous();
                })
                .collect(Collectors.joining(", "));
        String place = event.place() == null ? "" : " in " + name(analysis, event.place());
        return event.type() + " " + event.status() + " " + parties + place;
    }

    private static String name(Analysis analysis, @Nullable String id) {
        return analysis.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse("-");
    }

    public static Entity entity(Analysis analysis, Mention mention) {
        return analysis.entities().stream()
                .filter(entity -> entity.id().equals(mention.entity()))
                .findFirst()
                .orElseThrow();
    }
}
