package org.parley.entity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.Stories;

@ParleyTest
class DecisionTest {

    private JsonNode before;

    @BeforeEach
    void stories() throws Exception {
        Api.deleteAll();
        Stories.harbour().forEach(story -> Api.deliver(story, 1).then().statusCode(200));
        before = graph();
    }

    @AfterEach
    void undoAll() {
        List<Map<String, Object>> decisions = Api.get("/api/decisions?size=100").getList("items");
        decisions.stream()
                .filter(decision -> decision.get("undoneBy") == null)
                .forEach(decision -> undo((String) decision.get("id")));
    }

    @Test
    void aMergeJoinsAllThatIsKnownAndUndoingGivesBackTheGraphToTheLetter() throws Exception {
        String decision = decide("same", Map.of("one", entity("Priya Raman"), "other", entity("Marta Lindqvist")));

        JsonPath dossier = Api.get("/api/entities/{id}", entity("Priya Raman"));
        assertThat(dossier.getList("names.text")).contains("Priya Raman", "Marta Lindqvist");
        assertThat(dossier.getList("articles")).hasSize(5);
        assertThat(dossier.getString("why[0].reason")).contains("because the test says so");
        assertThat(dossier.getString("why[0].decision")).isEqualTo(decision);
        assertThat(graph()).isNotEqualTo(before);

        undo(decision);
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void aNameThatIsSplitOffStaysApartThroughReloading() throws Exception {
        String minister = entity("Oleg Vasilenko");
        String decision = decide("split", Map.of("entity", minister, "names", List.of("Oleg Vasilenko")));

        Api.delete(Stories.second().id());
        Api.deliver(Stories.second(), 1).then().statusCode(200);

        assertThat(entity("Oleg Vasilenko")).isNotEqualTo(entity("Oleh Vasylenko"));
        undo(decision);
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void whatOneArticleShortensANameToIsNoNameToSplitOff() {
        List<Map<String, Object>> names =
                Api.get("/api/entities/{id}", entity("Oleg Vasilenko")).getList("names");

        assertThat(names)
                .filteredOn(name -> (boolean) name.get("separable"))
                .extracting(name -> name.get("text"))
                .containsExactlyInAnyOrder("Oleg Vasilenko", "Oleh Vasylenko", "Vasylenko");
        assertThat(names).extracting(name -> name.get("text")).contains("Vasilenko");
        assertThat(Api.get("/api/entities/{id}", entity("Marta Lindqvist")).getList("names.separable", Boolean.class))
                .containsExactly(false, false);
    }

    @Test
    void aRejectedClaimCarriesNothingAlsoWhenTheArticleComesAgain() throws Exception {
        String fact = Api.get("/api/articles/{id}", Stories.apart().id()).getString("facts[0].id");
        String claim = Api.get("/api/facts/{id}", fact).getString("claims[0].id");
        String decision = decide("reject", Map.of("claim", claim));

        Api.as("analyst").get("/api/facts/{id}", fact).then().statusCode(404);
        Script again = Stories.apart();
        Api.delete(again.id());
        Api.deliver(again, 1).then().statusCode(200);
        Api.as("analyst").get("/api/facts/{id}", fact).then().statusCode(404);

        undo(decision);
        Api.get("/api/facts/{id}", fact);
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void aRulingIsShownWithItsReasonAndTheSidesStay() {
        JsonPath disagreements = Api.get("/api/disagreements?kind=CONTRADICTION");
        assertThat(disagreements.getList("items")).hasSize(1);
        String id = disagreements.getString("items[0].id");
        assertThat(disagreements.getList("items[0].sides.value"))
                .containsExactly("defense minister", "foreign minister");
        assertThat(disagreements.getString("items[0].sides[1].claims[0].quote")).contains("Foreign Minister");

        decide("rule", Map.of("disagreement", id, "value", "foreign minister"));

        JsonPath ruled = Api.get("/api/disagreements/{id}", id);
        assertThat(ruled.getString("ruling.value")).isEqualTo("foreign minister");
        assertThat(ruled.getString("ruling.reason")).isEqualTo("because the test says so");
        assertThat(ruled.getString("ruling.decidedBy")).isEqualTo("analyst@test");
        assertThat(ruled.getList("sides")).hasSize(2);
        assertThat(Api.get("/api/entities/{id}", entity("Oleh Vasylenko")).getList("disagreements"))
                .hasSize(1);
    }

    @Test
    void oppositeDecisionsAreRefusedUntilTheFirstIsUndone() {
        String one = entity("Priya Raman");
        String other = entity("Marta Lindqvist");
        decide("not-the-same", Map.of("one", one, "other", other));

        post("same", Map.of("one", one, "other", other))
                .then()
                .statusCode(409)
                .body("code", equalTo("DECISION_IMPOSSIBLE"));
    }

    private static String entity(String name) {
        return Api.get("/api/search?q={name}", name)
                .getString("entities.find { it.matchedName == '%s' }.entity.id".formatted(name));
    }

    private static String decide(String what, Map<String, Object> matter) {
        return post(what, matter).then().statusCode(200).extract().path("id");
    }

    private static Response post(String what, Map<String, Object> matter) {
        Map<String, Object> body = new HashMap<>(matter);
        body.put("reason", "because the test says so");
        return Api.as("analyst").contentType(ContentType.JSON).body(body).post("/api/decisions/" + what);
    }

    private static void undo(String decision) {
        Api.as("analyst").post("/api/decisions/{id}/undo", decision).then().statusCode(204);
    }

    private static JsonNode graph() throws Exception {
        return new ObjectMapper().readTree(Api.as("analyst").get("/api/graph").asString());
    }
}
