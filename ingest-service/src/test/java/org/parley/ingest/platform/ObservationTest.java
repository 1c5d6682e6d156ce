package org.parley.ingest.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.testing.Api;
import org.parley.ingest.testing.Await;
import org.parley.ingest.testing.FakeCollector;
import org.parley.ingest.testing.FakeCollector.Span;
import org.parley.ingest.testing.FakeEntityService;
import org.parley.ingest.testing.FakeEntityService.Fault;
import org.parley.ingest.testing.FakeEntityService.Received;
import org.parley.ingest.testing.RealSurroundings;

/** What those who run the service get to see of it: health, measurements, log and traces, and no article. */
@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class ObservationTest {

    private static final Path LOG = Path.of("target/test-log.json");
    private static final Pattern TRACEPARENT = Pattern.compile("00-(?<trace>[0-9a-f]{32})-(?<span>[0-9a-f]{16})-01");

    private final FakeEntityService entityService = FakeEntityService.get();

    @Inject
    DataSource database;

    @TestHTTPResource(management = true)
    URI management;

    @BeforeEach
    void reset() {
        entityService.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/started", "/health/live", "/health/ready"})
    void tellsItsHealthAtThePortOfThoseWhoRunIt(String path) {
        given().get(management.resolve("/q" + path)).then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q" + path).then().statusCode(404);
    }

    @Test
    void measuresWhatWaitsAndWhatArrives() {
        double processed = measured("parley_articles{state=\"processed\"}");
        double arrived = measured("parley_delivery_seconds_count{outcome=\"arrived\"}");
        entityService.hold();
        String id = Api.added(Api.freshText());

        Await.until(() -> measured("parley_articles{state=\"waiting\"}"), waiting -> waiting >= 1);
        Await.until(() -> measured("parley_oldest_waiting_seconds"), age -> age > 0);
        entityService.open();
        Api.awaitArticle(id, "PROCESSED");

        Await.until(() -> measured("parley_articles{state=\"processed\"}"), now -> now > processed);
        assertThat(measured("parley_delivery_seconds_count{outcome=\"arrived\"}"))
                .isGreaterThan(arrived);
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void countsFailuresByReason() {
        String unreadable = "parley_failures_total{code=\"FILE_EMPTY\",stage=\"file\"}";
        String refused = "parley_failures_total{code=\"DELIVERY_REFUSED\",stage=\"article\"}";
        double unreadableBefore = measured(unreadable);
        double refusedBefore = measured(refused);
        String text = Api.freshText();
        entityService.failOn(text, Fault.status(422));

        Api.awaitArticle(Api.added(text), "FAILED");
        Api.awaitFinished(Api.upload(Map.of("empty.txt", new byte[0])).getString("id"));

        assertThat(measured(refused)).isEqualTo(refusedBefore + 1);
        assertThat(measured(unreadable)).isEqualTo(unreadableBefore + 1);
    }

    @Test
    void theLogNamesArticleRunAndTraceAndTellsNoText() throws IOException {
        String id = Api.added("Zanzibarquake. " + Api.freshText());
        Api.awaitArticle(id, "PROCESSED");
        JsonPath run = Api.upload(Map.of("nothing.txt", new byte[0]));
        Api.awaitFinished(run.getString("id"));

        List<JsonNode> delivered = Await.until(() -> records(id + " version 1: delivered"), found -> !found.isEmpty());
        List<JsonNode> failed = Await.until(() -> records("Run " + run.getString("id")), found -> !found.isEmpty());

        assertThat(delivered.getFirst().at("/mdc/articleId").asText()).isEqualTo(id);
        assertThat(failed.getFirst().at("/mdc/runId").asText()).isEqualTo(run.getString("id"));
        assertThat(Files.readString(LOG)).doesNotContain("Zanzibarquake").doesNotContain(FakeEntityService.TOKEN);
    }

    @Test
    void anErrorOfTheDatabaseTellsNoText() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into article (id, text) values (gen_random_uuid(), repeat('Zanzibarquake', 2))"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("violates not-null constraint")
                    .hasMessageNotContaining("ZanzibarquakeZanzibarquake");
        }
    }

    @Test
    void theDeliveryAndWhatItSendsAreOneTraceThatNamesTheArticle() {
        String id = Api.added("Zanzibarquake. " + Api.freshText());
        Api.awaitArticle(id, "PROCESSED");

        Span delivery = delivery(entityService.received(id).getFirst());
        List<JsonNode> arrived = Await.until(() -> records("Article " + id + ": arrived"), found -> !found.isEmpty());

        assertThat(delivery.name()).isEqualTo("article delivery");
        assertThat(arrived.getFirst().at("/mdc/traceId").asText()).isEqualTo(delivery.trace());
        assertThat(FakeCollector.received())
                .anyMatch(batch -> batch.contains("article delivery") && batch.contains(id))
                .noneMatch(batch -> batch.contains("Zanzibarquake"));
    }

    @Test
    void aDeliveryPointsToTheRequestThatTheChangeCameWith() {
        String adding = "0af7651916cd43dd8448eb211c80319c";
        String correcting = "4bf92f3577b34da6a3ce929d0e0e4736";
        String deleting = "7c1d65e0f3a84b0e9d2f64c1b8a5e901";
        String id = traced(adding)
                .contentType("application/json")
                .body(Map.of("text", Api.freshText()))
                .post("/api/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.awaitArticle(id, "PROCESSED");
        traced(correcting)
                .contentType("application/merge-patch+json")
                .body(Map.of("outlet", "Harbour Wire"))
                .patch("/api/articles/" + id)
                .then()
                .statusCode(200);
        Api.awaitArticle(id, "PROCESSED");
        traced(deleting).delete("/api/articles/" + id).then().statusCode(204);

        Await.until(() -> entityService.received(id), received -> received.size() == 3);
        assertThat(entityService.received(id))
                .extracting(received -> delivery(received).links())
                .containsExactly(List.of(adding), List.of(correcting), List.of(deleting));
    }

    @Test
    void theDeliveriesOfARunPointToItsUpload() {
        String trace = "5b8efff798038103d269b633813fc60c";
        JsonPath run = Api.uploading(Map.of("one.txt", Api.utf8(Api.freshText()), "two.txt", Api.utf8(Api.freshText())))
                .header("traceparent", parent(trace))
                .post("/api/uploads")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
        List<String> articles = Api.awaitFinished(run.getString("id")).getList("items.articleId", String.class);

        assertThat(articles)
                .hasSize(2)
                .allSatisfy(article -> assertThat(
                                delivery(entityService.received(article).getFirst())
                                        .links())
                        .containsExactly(trace));
    }

    private static RequestSpecification traced(String trace) {
        return Api.asAdmin().header("traceparent", parent(trace));
    }

    private static String parent(String trace) {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }

    /** The span in which the relay sent it. */
    private static Span delivery(Received received) {
        Matcher sent = TRACEPARENT.matcher(received.traceparent());
        assertThat(sent).matches();
        Span request = Await.until(() -> FakeCollector.span(sent.group("span")), Optional::isPresent)
                .orElseThrow();
        Span delivery = Await.until(() -> FakeCollector.span(request.parent()), Optional::isPresent)
                .orElseThrow();
        assertThat(List.of(request.trace(), delivery.trace())).containsOnly(sent.group("trace"));
        return delivery;
    }

    /** The value of that measurement, 0 when it was never taken. */
    private double measured(String name) {
        return given().get(management.resolve("/q/metrics"))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line ->
                        Double.parseDouble(line.substring(name.length() + 1).replaceFirst(" .*", "")))
                .findFirst()
                .orElse(0);
    }

    private static List<JsonNode> records(String message) {
        try {
            ObjectMapper json = new ObjectMapper();
            List<JsonNode> found = new ArrayList<>();
            for (String line : Files.readAllLines(LOG)) {
                JsonNode entry = json.readTree(line);
                if (entry.path("message").asText().contains(message)) {
                    found.add(entry);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
