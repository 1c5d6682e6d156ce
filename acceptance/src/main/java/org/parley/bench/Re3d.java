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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.bench.Re3dGraph.Found;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * The relations of re3d that the reading also knows. Where both say one thing in different words, {@link Re3dGraph} maps
 * ours to theirs. A relation is right if re3d has one of the kind between phrases that overlap the two ends in that
 * document, in either direction (re3d's own directions are mixed). Title and name, which re3d joins as synonyms, are one
 * end.
 *
 * <p>To be found is an answer whose two ends both hold a proper name, for pronouns and bare nouns are no entities here; of
 * what lies where, one of two places or of a body and a place. What fits another answer is not extra. Nor is what re3d
 * cannot say: an office, or a city within one phrase of its own ("Berlin, Germany").
 */
final class Re3d {

    /** Words that begin with a capital at the start of a sentence and name nobody. */
    private static final Set<String> NAMELESS = Set.of(
            "i", "we", "you", "he", "she", "it", "they", "the", "a", "an", "my", "our", "his", "her", "its", "their",
            "some", "this", "these", "those", "one", "two", "over", "at", "more");

    private final Map<String, Score> scores = new TreeMap<>();
    private final Score all = new Score("re3d, all kinds");
    /** What each phrase that re3d has as an entity is, by document and place. */
    private final Map<String, String> types = new HashMap<>();

    /** What re3d says of two phrases and their synonyms. */
    private record Answer(String kind, List<Span> source, List<Span> target, boolean needed, String told) {

        boolean fits(Found found) {
            return found.kinds().contains(kind)
                    && (isAt(found.one(), source) && isAt(found.other(), target)
                            || isAt(found.one(), target) && isAt(found.other(), source));
        }

        private static boolean isAt(List<Span> spans, List<Span> places) {
            return spans.stream().anyMatch(span -> places.stream().anyMatch(span::overlaps));
        }
    }

    void add(Path folder, ArticleReading reading) throws IOException {
        Map<String, List<JsonNode>> entities = byDocument(folder.resolve("entities.json"));
        Map<String, List<JsonNode>> relations = byDocument(folder.resolve("relations.json"));
        entities.forEach((id, list) -> list.forEach(entity -> types.put(
                place(id, entity.path("begin").asInt(), entity.path("end").asInt()),
                entity.path("type").asText())));
        for (JsonNode document : lines(folder.resolve("documents.json"))) {
            String id = document.path("_id").asText();
            ArticleText text = new ArticleText(document.path("text").asText());
            Analysis analysis = reading.read(Article.given(id, text.value(), null, (LocalDate) null));
            List<Span> phrases = entities.getOrDefault(id, List.of()).stream()
                    .map(entity -> text.spanOfIndexes(
                            entity.path("begin").asInt(), entity.path("end").asInt()))
                    .toList();
            score(
                    new Re3dGraph(analysis, text),
                    text,
                    answers(id, text, relations.getOrDefault(id, List.of())),
                    phrases);
        }
    }

    private static Map<String, List<JsonNode>> byDocument(Path file) throws IOException {
        Map<String, List<JsonNode>> found = new HashMap<>();
        for (JsonNode line : lines(file)) {
            found.computeIfAbsent(line.path("documentId").asText(), id -> new ArrayList<>())
                    .add(line);
        }
        return found;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(mapper.readTree(line));
        }
        return nodes;
    }

    /** The answers of a document, each pair once: re3d has some in both directions. */
    private List<Answer> answers(String id, ArticleText text, List<JsonNode> relations) {
        List<Answer> answers = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (JsonNode relation : relations) {
            String kind = relation.path("type").asText();
            Span source = span(text, relation, "source");
            Span target = span(text, relation, "target");
            boolean forwards = source.compareTo(target) <= 0;
            if (seen.add(List.of(kind, forwards ? source : target, forwards ? target : source))) {
                answers.add(new Answer(
                        kind,
                        withSynonyms(text, relations, source),
                        withSynonyms(text, relations, target),
                        Re3dGraph.KINDS.contains(kind) && isNeeded(id, kind, relation),
                        "%s | %s | %s | %s"
                                .formatted(
                                        kind,
                                        relation.path("source").asText(),
                                        relation.path("value").asText(),
                                        relation.path("target").asText())));
            }
        }
        return answers;
    }

    private boolean isNeeded(String id, String kind, JsonNode relation) {
        boolean named = isName(relation.path("source").asText())
                && isName(relation.path("target").asText());
        if (!named || !kind.equals("CoLocated")) {
            return named;
        }
        Set<String> ends = Set.of(type(id, relation, "source"), "or " + type(id, relation, "target"));
        return ends.contains("Location") && ends.contains("or Location")
                || ends.contains("Organisation") && ends.contains("or Location");
    }

    private String type(String id, JsonNode relation, String end) {
        return types.getOrDefault(
                place(
                        id,
                        relation.path(end + "Begin").asInt(),
                        relation.path(end + "End").asInt()),
                "");
    }

    private static String place(String document, int begin, int end) {
        return document + " " + begin + " " + end;
    }

    private static List<Span> withSynonyms(ArticleText text, List<JsonNode> relations, Span phrase) {
        List<Span> spans = new ArrayList<>(List.of(phrase));
        for (JsonNode relation : relations) {
            if (relation.path("type").asText().equals("IsSynonymOf")) {
                Span source = span(text, relation, "source");
                Span target = span(text, relation, "target");
                if (source.equals(phrase) || target.equals(phrase)) {
                    spans.add(source.equals(phrase) ? target : source);
                }
            }
        }
        return spans;
    }

    private static boolean isName(String phrase) {
        for (String word : phrase.split("\\s+")) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (capital && !NAMELESS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Span span(ArticleText text, JsonNode relation, String end) {
        return text.spanOfIndexes(
                relation.path(end + "Begin").asInt(), relation.path(end + "End").asInt());
    }

    private void score(Re3dGraph graph, ArticleText text, List<Answer> answers, List<Span> phrases) {
        List<Found> found = graph.found();
        for (Answer answer : answers) {
            boolean right = found.stream().anyMatch(answer::fits);
            for (Score score : answer.needed() ? List.of(of(answer.kind()), all) : List.<Score>of()) {
                if (right) {
                    score.right();
                } else {
                    score.missed(answer.told() + " “" + sentence(graph, text, answer) + "”");
                }
            }
        }
        for (Found one : found) {
            boolean right = answers.stream().anyMatch(answer -> answer.fits(one));
            boolean unsayable = phrases.stream()
                    .anyMatch(phrase -> one.one().stream().anyMatch(phrase::contains)
                            && one.other().stream().filter(phrase::contains).anyMatch(one.sentence()::contains));
            if (!right && one.counts() && !unsayable) {
                String told = "%s  “%s”"
                        .formatted(one.told(), text.slice(one.sentence()).replace('\n', ' '));
                all.extra(told);
                of(one.kinds().getFirst()).extra(told);
            }
        }
    }

    private static String sentence(Re3dGraph graph, ArticleText text, Answer answer) {
        return graph.sentence(answer.source().getFirst())
                .map(text::slice)
                .orElse("")
                .replace('\n', ' ');
    }

    private Score of(String kind) {
        return scores.computeIfAbsent(kind, name -> new Score("re3d, " + name));
    }

    List<Score> scores() {
        List<Score> list = new ArrayList<>(scores.values());
        list.add(all);
        return list;
    }
}
