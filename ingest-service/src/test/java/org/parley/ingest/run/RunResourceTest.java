package org.parley.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ingest.testing.Api;
import org.parley.ingest.testing.Await;
import org.parley.ingest.testing.FakeEntityService;
import org.parley.ingest.testing.RealSurroundings;
import org.parley.ingest.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class RunResourceTest {

    private static final int AT_ONCE = 4;

    private final FakeEntityService entityService = FakeEntityService.get();

    @BeforeEach
    @AfterEach
    void reset() {
        entityService.reset();
    }

    @Test
    void leavesBehindWhatIsNotOnItsWayWhilePaused() {
        entityService.hold();
        String run = Api.upload(texts(30)).getString("id");
        post(run, "pause").body("pausedAt", notNullValue());
        entityService.open();

        // It is younger than all of the run, so its turn comes after theirs.
        Api.awaitArticle(Api.added(Api.freshText()), "PROCESSED");
        assertThat(Api.run(run).getInt("counts.waiting")).isGreaterThanOrEqualTo(30 - AT_ONCE);
        assertThat(Api.run(run).getString("finishedAt")).isNull();

        post(run, "resume").body("pausedAt", nullValue());
        assertThat(Api.awaitFinished(run).getInt("counts.processed")).isEqualTo(30);
        assertThat(entityService.received()).hasSize(31);
    }

    @Test
    void hasNothingToPauseInAFinishedRun() {
        String run = Api.awaitFinished(Api.upload(texts(1)).getString("id")).getString("id");
        post(run, "pause").body("pausedAt", nullValue());
        post(run, "resume").body("pausedAt", nullValue());
    }

    @Test
    void triesFailuresOfAPausedRunAgainOnlyWhenItGoesOn() {
        entityService.hold();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("empty.txt", new byte[0]);
        files.putAll(texts(30));
        String run = Api.upload(files).getString("id");
        Await.until(() -> Api.run(run), now -> now.getInt("counts.failed") == 1);
        post(run, "pause").body("pausedAt", notNullValue());

        post(run, "retry").body("items[0].state", equalTo("WAITING"));
        entityService.open();
        Api.awaitArticle(Api.added(Api.freshText()), "PROCESSED");
        assertThat(Api.run(run).getString("items[0].state")).isEqualTo("WAITING");

        post(run, "resume");
        assertThat(Api.awaitFinished(run).getInt("counts.failed")).isEqualTo(1);
    }

    @Test
    void reportsWhatBecameOfEachFile() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("=cmd.txt", Api.utf8(Api.freshText()));
        files.put("empty.txt", new byte[0]);
        files.put("index.json", Api.utf8("""
                [{"file":"=cmd.txt","title":"A “meeting”, and \\"more\\"","outlet":"The Courier","publishedAt":"2025-11-19"}]"""));
        String run = Api.awaitFinished(Api.upload(files).getString("id")).getString("id");
        String article = Api.run(run).getString("items[0].articleId");

        Api.asAdmin()
                .get("/api/runs/" + run + "/report?format=json")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"run-" + run + ".json\"")
                .body("[0].state", equalTo("PROCESSED"))
                .body("[0].article", equalTo(article))
                .body("[0].publishedAtBasis", equalTo("GIVEN"))
                .body("[1].file", equalTo("empty.txt"))
                .body("[1].code", equalTo("FILE_EMPTY"));

        String table = Api.asAdmin()
                .get("/api/runs/" + run + "/report")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", "attachment; filename=\"run-" + run + ".csv\"")
                .extract()
                .asString();
        assertThat(table.split("\r\n"))
                .hasSize(3)
                .startsWith(
                        "\"file\",\"state\",\"article\",\"title\",\"outlet\",\"publishedAt\",\"publishedAtBasis\",\"code\",\"detail\"",
                        "\"'=cmd.txt\",\"PROCESSED\",\"" + article
                                + "\",\"A “meeting”, and \"\"more\"\"\",\"The Courier\",\"2025-11-19\",\"GIVEN\",\"\",\"\"")
                .anyMatch(line -> line.startsWith("\"empty.txt\",\"FAILED\",\"\",\"\",\"\",\"\",\"\",\"FILE_EMPTY\","));

        Api.asAdmin()
                .get("/api/runs/" + run + "/report?format=pdf")
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_INVALID"))
                .body("detail", containsString("csv or json"));
    }

    @Test
    void hintsAtWhatAnAdminMayPutRight() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bare.txt", Api.utf8(Api.freshText()));
        files.put("whole.txt", Api.utf8(Api.freshText()));
        files.put(
                "german.txt",
                Api.utf8(Api.freshText().substring(0, 20)
                        + " Der Minister sagte, dass die Gespräche mit den Gästen auf der Insel nicht zu Ende sind und im Mai"
                        + " auch von der Präsidentin für das Land geführt werden."));
        files.put("empty.txt", new byte[0]);
        files.put("index.json", Api.utf8("""
                [{"file":"whole.txt","outlet":"The Courier","publishedAt":"2025-11-19"},
                 {"file":"german.txt","outlet":"Der Bote","publishedAt":"9999-01-01"}]"""));
        String run = Api.awaitFinished(Api.upload(files).getString("id")).getString("id");

        assertThat(Api.run(run).getList("items.hints"))
                .isEqualTo(List.of(
                        List.of("OUTLET_UNKNOWN"),
                        List.of(),
                        List.of("DATED_IN_THE_FUTURE", "LANGUAGE_NOT_READ"),
                        List.of()));
        assertThat(Api.run(run).getString("items[2].language")).isEqualTo("de");

        Api.patch(Api.run(run).getString("items[0].articleId"), Map.of("outlet", "The Courier"));
        assertThat(Api.run(run).getList("items[0].hints")).isEmpty();

        Api.asAdmin().delete("/api/articles/" + Api.run(run).getString("items[1].articleId"));
        assertThat(Api.run(run).getString("items[1].state")).isEqualTo("PROCESSED");
        assertThat(Api.run(run).getList("items[1].hints")).isEqualTo(List.of("DELETED"));
    }

    @Test
    void tellsHowARunGoesOnUntilItIsFinished() throws Exception {
        entityService.hold();
        Map<String, byte[]> files = new LinkedHashMap<>(texts(2));
        files.put("empty.txt", new byte[0]);
        String run = Api.upload(files).getString("id");

        List<JsonNode> events = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> answer = client.send(following(run), BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            answer.body().filter(line -> line.startsWith("data:")).forEach(line -> {
                events.add(json(line.substring("data:".length())));
                entityService.open();
            });
        }

        assertThat(events).hasSizeGreaterThan(1);
        assertThat(events.getFirst().get("items")).hasSize(3);
        assertThat(events.getFirst().path("finishedAt").isTextual()).isFalse();
        assertThat(events.getLast().path("finishedAt").isTextual()).isTrue();
        assertThat(events.getLast().at("/counts/processed").asInt()).isEqualTo(2);
        assertThat(events.getLast().at("/counts/failed").asInt()).isEqualTo(1);
        assertThat(events.stream()
                        .skip(1)
                        .flatMap(event -> event.get("items").valueStream())
                        .map(item -> item.get("file").asText() + " "
                                + item.get("state").asText()))
                .contains("0.txt PROCESSED", "1.txt PROCESSED");
    }

    private static HttpRequest following(String run) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/runs/" + run + "/events"))
                .header("Authorization", "Bearer " + Tokens.admin())
                .build();
    }

    private static Map<String, byte[]> texts(int number) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            files.put(i + ".txt", Api.utf8(Api.freshText()));
        }
        return files;
    }

    private static io.restassured.response.ValidatableResponse post(String run, String what) {
        return Api.asAdmin().post("/api/runs/" + run + "/" + what).then().statusCode(202);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
