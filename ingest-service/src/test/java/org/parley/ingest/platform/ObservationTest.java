package org.parley.ingest.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.parley.ingest.testing.RealSurroundings;

/** What those who run the service get to see of it: health, measurements, log and traces, and no article. */
@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class ObservationTest {

    private static final Path LOG = Path.of("target/test-log.json");
    private static final Pattern TRACEPARENT = Pattern.compile("00-(?<trace>[0-9a-f]{32})-(?<span>[0-9a-f]{16})-01");

    private final FakeEntityService entityService = FakeEntityService.get();

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
    void theDeliveryAndWhatItSendsAreOneTraceThatNamesTheArticle() {
        String id = Api.added("Zanzibarquake. " + Api.freshText());
        Api.awaitArticle(id, "PROCESSED");

        Matcher sent = TRACEPARENT.matcher(entityService.received(id).getFirst().traceparent());
        assertThat(sent).matches();
        Span request = Await.until(() -> FakeCollector.span(sent.group("span")), Optional::isPresent)
                .orElseThrow();
        Span delivery = Await.until(() -> FakeCollector.span(request.parent()), Optional::isPresent)
                .orElseThrow();
        List<JsonNode> arrived = Await.until(() -> records("Article " + id + ": arrived"), found -> !found.isEmpty());

        assertThat(request.trace()).isEqualTo(sent.group("trace"));
        assertThat(delivery.trace()).isEqualTo(sent.group("trace"));
        assertThat(delivery.name()).isEqualTo("article delivery");
        assertThat(arrived.getFirst().at("/mdc/traceId").asText()).isEqualTo(sent.group("trace"));
        assertThat(FakeCollector.received())
                .anyMatch(batch -> batch.contains("article delivery") && batch.contains(id))
                .noneMatch(batch -> batch.contains("Zanzibarquake"));
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
