package org.parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.text.Span;

/** The answers of a gold file, by article. Its offsets are code points into the article files as stored. */
final class Gold {

    /** An article with the text it was read from. */
    record GoldArticle(String id, Article article) {}

    /** One place where an entity is mentioned. A nested one lies inside a longer one, and is worth nothing. */
    record GoldMention(
            String article, String entity, String type, String kind, Span span, String form, boolean nested) {}

    record GoldRelation(String article, String subject, String predicate, String object, String label, Span sentence) {}

    record GoldEvent(
            String article,
            String id,
            String type,
            String status,
            Set<String> participants,
            @Nullable String place,
            @Nullable String start,
            @Nullable String end,
            String precision,
            List<Span> evidence) {}

    record GoldStatement(
            String article,
            String id,
            String speaker,
            @Nullable Span speakerSpan,
            @Nullable String toldTo,
            Span content,
            String mode) {}

    final List<GoldArticle> articles = new ArrayList<>();
    final List<GoldMention> mentions = new ArrayList<>();
    final List<GoldRelation> relations = new ArrayList<>();
    final List<GoldEvent> events = new ArrayList<>();
    final List<GoldStatement> statements = new ArrayList<>();
    final Map<String, Set<String>> reliesOn = new HashMap<>();
    /** Entities that stand for the same party of the story, such as a country and its president. */
    private final Map<String, String> sides = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();

    static Gold read(Path file, Path corpus) throws IOException {
        Gold gold = new Gold();
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        for (JsonNode article : root.path("articles")) {
            String name = article.path("file").asText();
            String outlet = article.path("outlet_evidence").asText().startsWith("in the text")
                    ? null
                    : article.path("outlet").asText(null);
            gold.articles.add(new GoldArticle(
                    article.path("id").asText(),
                    Article.given(name, Files.readString(corpus.resolve(name)), outlet, (LocalDate) null)));
        }
        root.path("entities").forEach(gold::entity);
        root.path("relations").forEach(gold::relation);
        root.path("events").forEach(gold::event);
        root.path("statements").forEach(gold::statement);
        for (JsonNode dependence : root.path("source_dependence")) {
            Set<String> outlets = new HashSet<>();
            dependence
                    .path("origins")
                    .forEach(origin -> outlets.add(origin.path("outlet").asText()));
            gold.reliesOn.put(dependence.path("article").asText(), outlets);
        }
        return gold;
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private void entity(JsonNode entity) {
        String id = entity.path("id").asText();
        names.put(id, entity.path("canonical").asText());
        for (JsonNode form : entity.path("forms")) {
            for (JsonNode mention : form.path("mentions")) {
                mentions.add(new GoldMention(
                        mention.path("article").asText(),
                        id,
                        entity.path("type").asText(),
                        form.path("kind").asText(),
                        span(mention),
                        form.path("form").asText(),
                        mention.path("nested").asBoolean()));
            }
        }
    }

    private void relation(JsonNode relation) {
        Set<String> done = new HashSet<>();
        for (JsonNode evidence : relation.path("evidence")) {
            String article = evidence.path("article").asText();
            if (done.add(article)) {
                relations.add(new GoldRelation(
                        article,
                        relation.path("subject").asText(),
                        relation.path("predicate").asText(),
                        relation.path("object").asText(),
                        relation.path("label").asText(),
                        span(evidence.path("sentence"))));
            }
        }
    }

    private void event(JsonNode event) {
        Set<String> participants = new HashSet<>();
        for (JsonNode participant : event.path("participants")) {
            if (participant.has("id")) {
                participants.add(participant.path("id").asText());
                if (participant.has("side")) {
                    sides.put(
                            participant.path("id").asText(),
                            participant.path("side").asText());
                }
            }
        }
        Map<String, List<Span>> evidence = new HashMap<>();
        for (JsonNode place : event.path("evidence")) {
            evidence.computeIfAbsent(place.path("article").asText(), id -> new ArrayList<>())
                    .add(span(place));
        }
        evidence.forEach((article, spans) -> events.add(new GoldEvent(
                article,
                event.path("id").asText(),
                event.path("type").asText(),
                event.path("status").asText(),
                participants,
                event.path("place").asText(null),
                event.path("start").asText(null),
                event.path("end").asText(null),
                event.path("date_precision").asText(),
                spans)));
    }

    private void statement(JsonNode statement) {
        JsonNode speaker = statement.path("speaker_span");
        statements.add(new GoldStatement(
                statement.path("article").asText(),
                statement.path("id").asText(),
                statement.path("speaker").asText(),
                speaker.isObject() ? span(speaker) : null,
                statement.path("outlet_told").asText(null),
                span(statement.path("content")),
                statement.path("mode").asText()));
    }

    /** The full name of a gold entity. */
    String name(String entity) {
        return names.getOrDefault(entity, entity);
    }

    /** Whether two entities are the same or, as a country and its president, of one side. */
    boolean sameSide(String first, String second) {
        String side = sides.get(first);
        return first.equals(second) || (side != null && side.equals(sides.get(second)));
    }
}
