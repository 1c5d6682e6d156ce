package org.parley.entity.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Stories;

/** An archive of articles that an older reading read, which found nothing in them, is taken in. */
@ParleyTest
class RereadingTest {

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    Rereading rereading;

    private JsonNode wanted;

    @BeforeEach
    void olderReading() throws Exception {
        Api.deleteAll();
        Stories.harbour().forEach(story -> Api.deliver(story, 1).then().statusCode(200));
        String one = Api.get("/api/entities?q=Lindqvist").getString("items[0].entity.id");
        String other = Api.get("/api/entities?q=Raman").getString("items[0].entity.id");
        Api.as("analyst")
                .contentType(ContentType.JSON)
                .body(Map.of("one", one, "other", other, "reason", "the test says so"))
                .post("/api/decisions/same")
                .then()
                .statusCode(200);
        wanted = graph();
        ObjectNode archive =
                (ObjectNode) json.readTree(Api.as("admin").get("/api/archive").asString());
        archive.get("articles").forEach(article -> {
            ObjectNode analysis = (ObjectNode) article.at("/versions/0/analysis");
            analysis.put("pipelineVersion", "older-1");
            for (String part : List.of("relations", "events", "statements")) {
                analysis.putArray(part);
            }
        });
        Api.deleteAll();
        Api.as("admin")
                .contentType(ContentType.JSON)
                .body(archive.toString())
                .post("/api/archive")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void undoAll() {
        List<Map<String, Object>> decisions = Api.get("/api/decisions?size=100").getList("items");
        decisions.stream()
                .filter(decision -> decision.get("undoneBy") == null)
                .forEach(decision -> Api.as("analyst").post("/api/decisions/{id}/undo", decision.get("id")));
    }

    @Test
    void staleArticlesAreReadAgainAndDecisionsHold() throws Exception {
        assertThat(graph().get("facts")).isEmpty();

        int count = rereading.readStale();

        assertThat(count).isEqualTo(Stories.harbour().size());
        assertThat(graph()).isEqualTo(wanted);
        assertThat(rereading.readStale()).isZero();
        assertThat(Api.get("/api/articles/{id}/versions", Stories.first().id()).getList("version"))
                .containsExactly(1);
    }

    private JsonNode graph() throws Exception {
        return json.readTree(Api.as("analyst").get("/api/graph").asString());
    }
}
