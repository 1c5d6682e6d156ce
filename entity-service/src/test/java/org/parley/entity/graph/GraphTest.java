package org.parley.entity.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.statement.Utterance;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.Stories;
import org.parley.entity.testing.WholeLedger;

@ParleyTest
class GraphTest {

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void empty() {
        Api.deleteAll();
    }

    @Test
    void whatIsStoredStepByStepIsWhatTheWholeWouldGive() throws Exception {
        List<Script> stories = new ArrayList<>(Stories.harbour());
        Random random = new Random(3);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(stories, random);
            for (int n = 0; n < stories.size(); n++) {
                deliver(stories.get(n));
                assertStored(WholeLedger.of(stories.subList(0, n + 1)));
            }
            for (int n = 0; n < stories.size(); n++) {
                Api.delete(stories.get(n).id());
                assertStored(WholeLedger.of(stories.subList(n + 1, stories.size())));
            }
        }
    }

    @Test
    void theSameArticlesInAnyOrderFromManyAtOnceGiveTheSameGraph() throws Exception {
        List<Script> stories = new ArrayList<>(Stories.harbour());
        stories.forEach(this::deliver);
        JsonNode first = graph();
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            Api.deleteAll();
            Collections.shuffle(stories, random);
            try (ExecutorService crowd = Executors.newFixedThreadPool(4)) {
                List<Future<?>> deliveries = new ArrayList<>();
                for (Script story : stories) {
                    deliveries.add(crowd.submit(() -> deliver(story)));
                }
                for (Future<?> delivery : deliveries) {
                    delivery.get();
                }
            }
            assertThat(graph()).as("order " + i).isEqualTo(first);
        }
    }

    @Test
    void whoeverPublishesAnArticleIsKnownAsAnOutletInAllOthers() throws Exception {
        Script relayed = Script.article("relayed.txt", "Glacier Gazette", "2026-01-11")
                .says("Priya Raman leads the Glacier Institute, Lagoon said.")
                .person("Priya Raman")
                .named(EntityType.ORGANIZATION, "Glacier Institute")
                .named(EntityType.ORGANIZATION, "Lagoon")
                .relation("Priya Raman", "HEADS", null, "Glacier Institute", "Lagoon", "Glacier Gazette");
        Script own = Script.article("own.txt", "The Lagoon", "2026-01-12")
                .says("Marta Lindqvist slept.")
                .person("Marta Lindqvist");

        deliver(relayed);
        assertThat(graph().at("/facts/0/origins").toString()).isEqualTo("[\"Glacier Gazette\"]");
        deliver(own);
        assertThat(graph().at("/facts/0/origins").toString()).isEqualTo("[\"Lagoon\"]");
        assertThat(graph().at("/facts/0/claims/0/origin").asText()).isEqualTo("Lagoon");
        assertStored(WholeLedger.of(List.of(relayed, own)));
        Api.delete(relayed.id());
        deliver(relayed);
        assertStored(WholeLedger.of(List.of(relayed, own)));
        Api.delete(own.id());
        assertStored(WholeLedger.of(List.of(relayed)));
    }

    @Test
    void namesakesAreToldApartStepByStepAsInTheWhole() throws Exception {
        List<Script> articles = new ArrayList<>(List.of(
                about("bank.txt", "Central banker Daniel Lim met Marta Lindqvist.", "Marta Lindqvist"),
                about("match.txt", "Midfielder Daniel Lim passed to Boris Keller.", "Boris Keller"),
                about("talk.txt", "Daniel Lim spoke to Marta Lindqvist.", "Marta Lindqvist"),
                about("life.txt", "Daniel Lim, a footballer turned senator, met Ada Brandt.", "Ada Brandt")));
        for (int i = 0; i < 3; i++) {
            for (int n = 0; n < articles.size(); n++) {
                deliver(articles.get(n));
                assertStored(WholeLedger.of(articles.subList(0, n + 1)));
            }
            for (int n = 0; n < articles.size(); n++) {
                Api.delete(articles.get(n).id());
                assertStored(WholeLedger.of(articles.subList(n + 1, articles.size())));
            }
            Collections.rotate(articles, 1);
        }
    }

    private static Script about(String file, String sentence, String other) {
        return Script.article(file, "Coast Daily", "2026-03-04")
                .says(sentence)
                .person("Daniel Lim")
                .person(other)
                .relation("Daniel Lim", "KNOWS", null, other, "Coast Daily");
    }

    @Test
    void anEmptiedGraphHoldsNothing() throws Exception {
        Stories.harbour().forEach(this::deliver);
        Api.deleteAll();

        JsonNode graph = graph();

        for (String part : List.of("articles", "entities", "facts", "statements", "disagreements")) {
            assertThat(graph.get(part)).as(part).isEmpty();
        }
    }

    @Test
    void theSameVersionAgainChangesNothingAndAnOlderOneNeither() throws Exception {
        Stories.harbour().forEach(this::deliver);
        JsonNode before = graph();
        Script other = Script.article("first.txt", "Coast Daily", "2026-03-04").says("Nothing is said here.");

        Stories.harbour().forEach(this::deliver);
        Api.deliver(other, 1).then().statusCode(200);

        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOld() throws Exception {
        Stories.harbour().forEach(this::deliver);
        Script corrected = Script.article("first.txt", "Coast Daily", "2026-03-04")
                .says("Foreign Minister Oleh Vasylenko stayed at home.")
                .person("Oleh Vasylenko")
                .relation("Oleh Vasylenko", "HOLDS_ROLE", "foreign minister", null, "Coast Daily");

        Api.deliver(corrected, 2).then().statusCode(200);

        List<Script> now = new ArrayList<>(Stories.harbour());
        now.set(0, corrected);
        assertStored(WholeLedger.of(now));
    }

    @Test
    void everyClaimStandsInItsArticleToTheLetter() throws Exception {
        Stories.harbour().forEach(this::deliver);
        Map<String, ArticleText> texts = Stories.harbour().stream()
                .collect(Collectors.toMap(story -> story.id().toString(), story -> new ArticleText(story.text())));
        JsonNode graph = graph();

        int claims = 0;
        for (String part : List.of("facts", "statements")) {
            for (JsonNode item : graph.get(part)) {
                assertThat(item.get("claims")).isNotEmpty();
                for (JsonNode claim : item.get("claims")) {
                    String text = texts.get(claim.get("article").asText())
                            .slice(claim.get("start").asInt(), claim.get("end").asInt());
                    assertThat(claim.get("quote").asText()).isEqualTo(text);
                    claims++;
                }
            }
        }
        assertThat(claims)
                .isEqualTo(Stories.harbour().stream()
                        .mapToInt(story -> story.claims().claims().size())
                        .sum());
    }

    @Test
    void countsOfEntitiesAreThoseOfTheirArticles() throws Exception {
        Stories.harbour().forEach(this::deliver);
        Api.delete(Stories.second().id());

        List<Map<String, Object>> listed = Api.get("/api/entities?q=Lindqvist").getList("items");

        assertThat(listed).hasSize(1);
        assertThat(listed.getFirst()).containsEntry("articles", 3).containsEntry("claims", 3);
    }

    private void deliver(Script script) {
        Api.deliver(script, 1).then().statusCode(200);
    }

    private JsonNode graph() throws Exception {
        return json.readTree(Api.as("analyst").get("/api/graph").asString());
    }

    /** Ids are made of what a thing is, so equal ids and equal claims mean equal things. */
    private void assertStored(WholeLedger whole) throws Exception {
        JsonNode graph = graph();
        Map<UUID, Set<String>> expected = new HashMap<>();
        for (Fact fact : whole.facts()) {
            expected.put(fact.id(), places(whole, fact.claims()));
        }
        for (Utterance statement : whole.statements()) {
            expected.put(statement.id(), places(whole, statement.claims()));
        }
        Map<UUID, Set<String>> stored = new HashMap<>();
        for (String part : List.of("facts", "statements")) {
            for (JsonNode item : graph.get(part)) {
                Set<String> places = new TreeSet<>();
                item.get("claims")
                        .forEach(claim -> places.add(claim.get("article").asText()
                                + " "
                                + claim.get("start").asInt()
                                + " "
                                + claim.get("origin").asText()));
                stored.put(UUID.fromString(item.get("id").asText()), places);
            }
        }
        Map<UUID, Set<String>> sides = new HashMap<>();
        graph.get("disagreements").forEach(item -> {
            Set<String> places = new TreeSet<>();
            item.get("sides")
                    .forEach(side -> side.get("claims")
                            .forEach(claim -> places.add(claim.get("article").asText() + " "
                                    + claim.get("start").asInt())));
            sides.put(UUID.fromString(item.get("id").asText()), places);
        });
        assertThat(sides.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        whole.disagreements().stream().map(Disagreement::id).toList());
        assertThat(sides.values()).allMatch(places -> places.size() > 1);
        assertThat(new TreeMap<>(stored)).isEqualTo(new TreeMap<>(expected));
        Set<UUID> entities = new TreeSet<>();
        graph.get("entities")
                .forEach(entity -> entities.add(UUID.fromString(entity.get("id").asText())));
        assertThat(entities)
                .containsExactlyInAnyOrderElementsOf(
                        whole.entities().stream().map(entity -> entity.id()).toList());
    }

    private static Set<String> places(WholeLedger whole, List<UUID> claims) {
        return claims.stream()
                .map(whole.claims()::get)
                .map(claim -> claim.source().article() + " " + claim.passage().start() + " " + whole.origin(claim))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
