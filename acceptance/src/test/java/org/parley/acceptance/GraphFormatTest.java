package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Part;
import org.parley.acceptance.stack.Role;

/** What the export promises to whoever reads it: nothing without a sentence, and every sentence where it says it is. */
@ExtendWith(ParleyExtension.class)
class GraphFormatTest {

    @Test
    void everyClaimQuotesItsArticle(Parley parley) {
        JsonNode graph = graph(parley);
        Map<String, String> texts = new HashMap<>();

        List<String> wrong = new ArrayList<>();
        List<JsonNode> claims = claims(graph);
        for (JsonNode claim : claims) {
            String text = texts.computeIfAbsent(claim.path("article").asText(), id -> text(parley, id));
            String there = codePoints(
                    text, claim.path("start").asInt(), claim.path("end").asInt());
            if (claim.has("quote") && !there.equals(claim.path("quote").asText())) {
                wrong.add(claim + " but the article has: " + there);
            }
            assertThat(there).as("an empty claim: %s", claim).isNotBlank();
        }

        assertThat(claims).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void noFactIsWithoutAClaim(Parley parley) {
        JsonNode graph = graph(parley);

        for (String list : List.of("facts", "statements")) {
            for (JsonNode fact : graph.path(list)) {
                assertThat(fact.path("claims")).as("%s", fact).isNotEmpty();
                assertThat(fact.path("origins")).as("%s", fact).isNotEmpty();
            }
        }
    }

    @Test
    void whatIsPointedAtIsThere(Parley parley) {
        JsonNode graph = graph(parley);
        Set<String> articles = ids(graph.path("articles"));
        Set<String> entities = ids(graph.path("entities"));

        assertThat(articles).hasSizeGreaterThanOrEqualTo(20);
        assertThat(claims(graph))
                .allSatisfy(claim ->
                        assertThat(articles).contains(claim.path("article").asText()));
        for (JsonNode fact : graph.path("facts")) {
            List<String> pointers = new ArrayList<>();
            for (String field : List.of("subject", "object", "place")) {
                pointers.add(fact.path(field).asText(""));
            }
            fact.path("participants")
                    .forEach(one -> pointers.add(one.path("entity").asText("")));
            pointers.removeIf(pointer -> pointer.isEmpty() || pointer.equals("null"));
            assertThat(entities).as("%s", fact).containsAll(pointers);
        }
        for (JsonNode entity : graph.path("entities")) {
            assertThat(entity.path("names")).as("%s", entity).isNotEmpty();
            entity.path("names")
                    .forEach(name -> name.path("articles")
                            .forEach(article -> assertThat(articles).contains(article.asText())));
        }
    }

    private static JsonNode graph(Parley parley) {
        return parley.api().get(Part.ENTITY, "/api/graph", Role.ANALYST).body();
    }

    private static String text(Parley parley, String article) {
        JsonNode view = parley.api()
                .get(Part.ENTITY, "/api/articles/" + article, Role.ANALYST)
                .body();
        return view.path("article").path("text").asText();
    }

    private static List<JsonNode> claims(JsonNode graph) {
        List<JsonNode> claims = new ArrayList<>();
        for (String list : List.of("facts", "statements")) {
            graph.path(list).forEach(fact -> fact.path("claims").forEach(claims::add));
        }
        graph.path("disagreements")
                .forEach(one ->
                        one.path("sides").forEach(side -> side.path("claims").forEach(claims::add)));
        return claims;
    }

    private static Set<String> ids(JsonNode list) {
        Set<String> ids = new HashSet<>();
        list.forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }

    private static String codePoints(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
