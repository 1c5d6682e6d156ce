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
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * The relations of re3d that the reading also knows: who met or spoke with whom, who is in charge of what, who belongs to
 * what, what lies where. A relation is right if re3d has one of the kind between phrases that overlap names of its two
 * ends in that sentence, in either direction (re3d's own directions are mixed). Title and name, which re3d joins as
 * synonyms, are one end; an office is therefore never extra. An answer counts as one to be found only if both of its ends hold a proper name, for nothing
 * else is an entity here, and, of what lies where, if both ends are places.
 */
final class Re3d {

    private static final Map<String, Set<String>> KINDS = Map.of(
            "CommWith", Set.of("CONSULT"),
            "InChargeOf", Set.of("HEADS", "LEADS", "HOLDS_ROLE"),
            "BelongsTo", Set.of("MEMBER_OF", "PART_OF", "HOLDS_ROLE", "HEADS"),
            "CoLocated", Set.of("LOCATED_IN"));

    private final Map<String, Score> scores = new HashMap<>();
    private final Score all = new Score("re3d, all kinds");

    private final Set<String> places = new HashSet<>();

    private record Answer(String kind, List<Span> source, List<Span> target, String told) {}

    /** A pair of entities that the reading relates in one sentence. */
    private record Found(String predicate, String one, String other, Span sentence) {}

    void add(Path folder, ArticleReading reading) throws IOException {
        for (JsonNode entity : lines(folder.resolve("entities.json"))) {
            if (entity.path("type").asText().equals("Location")) {
                places.add(place(
                        entity, entity.path("begin").asInt(), entity.path("end").asInt()));
            }
        }
        Map<String, List<JsonNode>> relations = new HashMap<>();
        for (JsonNode relation : lines(folder.resolve("relations.json"))) {
            relations
                    .computeIfAbsent(relation.path("documentId").asText(), id -> new ArrayList<>())
                    .add(relation);
        }
        for (JsonNode document : lines(folder.resolve("documents.json"))) {
            String id = document.path("_id").asText();
            String text = document.path("text").asText();
            Analysis analysis = reading.read(Article.given(id, text, null, (LocalDate) null));
            score(analysis, new ArticleText(text), relations.getOrDefault(id, List.of()));
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(mapper.readTree(line));
        }
        return nodes;
    }

    private void score(Analysis analysis, ArticleText text, List<JsonNode> relations) {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode relation : relations) {
            String kind = relation.path("type").asText();
            boolean names = isName(relation.path("source").asText())
                    && isName(relation.path("target").asText());
            if (KINDS.containsKey(kind) && names && (!kind.equals("CoLocated") || isOfPlaces(relation))) {
                answers.add(new Answer(
                        kind,
                        ends(text, relations, relation, "source"),
                        ends(text, relations, relation, "target"),
                        "%s | %s | %s | %s"
                                .formatted(
                                        kind,
                                        relation.path("source").asText(),
                                        relation.path("value").asText(),
                                        relation.path("target").asText())));
            }
        }
        List<Found> found = found(analysis);
        Set<Found> right = new HashSet<>();
        Set<String> counted = new HashSet<>();
        for (Answer answer : answers) {
            List<Found> matches = found.stream()
                    .filter(one -> KINDS.getOrDefault(answer.kind(), Set.of()).contains(one.predicate())
                            && fits(analysis, answer, one))
                    .toList();
            right.addAll(matches);
            if (!counted.add(answer.told())) {
                continue;
            }
            for (Score score : List.of(of(answer.kind()), all)) {
                if (matches.isEmpty()) {
                    score.missed(answer.told());
                } else {
                    score.right();
                }
            }
        }
        for (Found one : found) {
            if (!right.contains(one) && !one.predicate().equals("HOLDS_ROLE")) {
                String told = "%s %s %s  “%.90s”"
                        .formatted(
                                name(analysis, one.one()),
                                one.predicate(),
                                name(analysis, one.other()),
                                text.slice(one.sentence()).replace('\n', ' '));
                all.extra(told);
                of(one.predicate().equals("CONSULT") ? "CommWith" : "other").extra(told);
            }
        }
    }

    private Score of(String kind) {
        return scores.computeIfAbsent(kind, name -> new Score("re3d, " + name));
    }

    private static String place(JsonNode of, int begin, int end) {
        return of.path("documentId").asText() + " " + begin + " " + end;
    }

    private boolean isOfPlaces(JsonNode relation) {
        return places.contains(place(
                        relation,
                        relation.path("sourceBegin").asInt(),
                        relation.path("sourceEnd").asInt()))
                && places.contains(place(
                        relation,
                        relation.path("targetBegin").asInt(),
                        relation.path("targetEnd").asInt()));
    }

    /** The phrase at one end of a relation and its synonyms. */
    private static List<Span> ends(ArticleText text, List<JsonNode> relations, JsonNode of, String end) {
        List<Span> spans = new ArrayList<>(List.of(span(text, of, end)));
        for (JsonNode relation : relations) {
            if (relation.path("type").asText().equals("IsSynonymOf")) {
                Span source = span(text, relation, "source");
                Span target = span(text, relation, "target");
                if (source.equals(spans.getFirst())) {
                    spans.add(target);
                } else if (target.equals(spans.getFirst())) {
                    spans.add(source);
                }
            }
        }
        return spans;
    }

    private static boolean isName(String phrase) {
        return phrase.codePoints().anyMatch(Character::isUpperCase);
    }

    private static Span span(ArticleText text, JsonNode relation, String end) {
        return text.spanOfIndexes(
                relation.path(end + "Begin").asInt(), relation.path(end + "End").asInt());
    }

    private static List<Found> found(Analysis analysis) {
        List<Found> found = new ArrayList<>();
        Set<String> predicates = new HashSet<>();
        KINDS.values().forEach(predicates::addAll);
        for (Relation relation : analysis.relations()) {
            if (relation.object() != null && predicates.contains(relation.predicate())) {
                found.add(new Found(relation.predicate(), relation.subject(), relation.object(), relation.evidence()));
            }
        }
        for (Event event : analysis.events()) {
            if ("CONSULT".equals(event.plover()) && !event.type().equals("VISIT")) {
                List<String> known = event.participants().stream()
                        .filter(Party.Known.class::isInstance)
                        .map(party -> ((Party.Known) party).entity())
                        .toList();
                for (int i = 0; i < known.size(); i++) {
                    for (int k = i + 1; k < known.size(); k++) {
                        found.add(new Found(
                                "CONSULT",
                                known.get(i),
                                known.get(k),
                                event.evidence().getFirst()));
                    }
                }
            }
        }
        for (Statement statement : analysis.statements()) {
            if (statement.toldTo() != null && statement.speaker() instanceof Party.Known(String speaker)) {
                found.add(new Found("CONSULT", speaker, statement.toldTo(), statement.evidence()));
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean fits(Analysis analysis, Answer answer, Found found) {
        return isAt(analysis, found.one(), answer.source()) && isAt(analysis, found.other(), answer.target())
                || isAt(analysis, found.one(), answer.target()) && isAt(analysis, found.other(), answer.source());
    }

    private static boolean isAt(Analysis analysis, String entity, List<Span> places) {
        return analysis.mentions().stream()
                .filter(mention -> mention.entity().equals(entity))
                .map(Mention::span)
                .anyMatch(span -> places.stream().anyMatch(span::overlaps));
    }

    private static @Nullable String name(Analysis analysis, String id) {
        return analysis.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(entity -> entity.name())
                .findFirst()
                .orElse(null);
    }

    List<Score> scores() {
        List<Score> sorted = new ArrayList<>(scores.values());
        sorted.sort((one, other) -> one.toString().compareTo(other.toString()));
        sorted.add(all);
        return sorted;
    }
}
