package org.parley.entity.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Stories;

/** What those who run the service get to see of it: health, measurements, log and trace, and no article. */
@ParleyTest
class ObservationTest {

    private static final Path LOG = Path.of("target/test-log.json");
    private static final UUID ID = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    DataSource database;

    @BeforeEach
    void empty() {
        Api.deleteAll();
        Api.delete(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/started", "/health/live", "/health/ready"})
    void tellsItsHealthAtThePortOfThoseWhoRunIt(String path) {
        given().get(management.resolve("/q" + path)).then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q" + path).then().statusCode(404);
    }

    @Test
    void isWellOnceItsReadingIsLoaded() {
        Api.deliver(Stories.first(), 1).then().statusCode(200);

        given().get(management.resolve("/q/health/well"))
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'reading' }.status", equalTo("UP"));
    }

    @Test
    void measuresReadingAndResolution() {
        double read = measured("parley_reading_seconds_count{outcome=\"read\"}");
        double resolved = measured("parley_resolution_seconds_count");
        double empty = measured("parley_failures_total{code=\"EMPTY_TEXT\",stage=\"reading\"}");

        Api.deliver(Stories.first(), 1).then().statusCode(200);
        Api.deliver(ID, Map.of("version", 1, "text", "  ")).then().statusCode(200);

        assertThat(measured("parley_reading_seconds_count{outcome=\"read\"}")).isEqualTo(read + 1);
        assertThat(measured("parley_resolution_seconds_count")).isEqualTo(resolved + 2);
        assertThat(measured("parley_failures_total{code=\"EMPTY_TEXT\",stage=\"reading\"}"))
                .isEqualTo(empty + 1);
        assertThat(measured("parley_articles{state=\"processed\"}")).isEqualTo(1);
        assertThat(measured("parley_articles{state=\"failed\"}")).isEqualTo(1);
    }

    @Test
    void theLogNamesTheArticleAndTheTraceThatItCameWithAndTellsNoText() throws IOException {
        Api.as("relay")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00")
                .contentType(ContentType.JSON)
                .body(Map.of("version", 1, "text", "Zanzibarquake and no more."))
                .put("/api/articles/{id}", ID)
                .then()
                .statusCode(200);

        assertThat(records("Article " + ID + " version 1: PROCESSED"))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.at("/mdc/articleId").asText()).isEqualTo(ID.toString());
                    assertThat(entry.at("/mdc/traceId").asText()).isEqualTo(TRACE);
                });
        assertThat(Files.readString(LOG)).doesNotContain("Zanzibarquake");
    }

    @Test
    void whatCouldNotBeStoredIsNotInTheLogEither() throws Exception {
        change("alter table article add constraint refuses_this check (title <> 'Refused')");
        try {
            String text = "Mayor Ida Berg met Zanzibarquake in Oslo.";
            Api.deliver(ID, Map.of("version", 1, "title", "Refused", "text", text))
                    .then()
                    .statusCode(500);
        } finally {
            change("alter table article drop constraint refuses_this");
        }

        assertThat(records("A request failed")).isNotEmpty();
        assertThat(Files.readString(LOG)).contains("refuses_this").doesNotContain("Zanzibarquake");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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

    private static List<JsonNode> records(String message) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> found = new ArrayList<>();
        for (String line : Files.readAllLines(LOG)) {
            JsonNode entry = json.readTree(line);
            if (entry.path("message").asText().contains(message)) {
                found.add(entry);
            }
        }
        return found;
    }
}
