package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import org.parley.acceptance.stack.Parley;

/**
 * Who calls a service as its last release served it can still call it: nothing that was promised is gone, and nothing more is asked for. The
 * released contracts lie in {@code src/test/resources/released}; a release copies the current ones there, and so does a break that is meant.
 */
class ReleasedContractTest {
    /** Who reads an answer has to expect values that are new. */
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private static final ObjectMapper YAML = new YAMLMapper();

    private static final String BOATS = """
            openapi: 3.1.0
            info: {title: Boats, version: "1"}
            paths:
              /boats:
                get:
                  parameters:
                  - {name: size, in: query, schema: {type: integer}}
                  - {name: rig, in: query, schema: {type: string, enum: [SLOOP, KETCH]}}
                  responses:
                    "200":
                      description: OK
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [name]
                            properties: {name: {type: string}, crew: {type: integer}, state: {type: string, enum: [AFLOAT, SUNK]}}
              /crews:
                get:
                  responses:
                    "200": {description: OK}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "entity-service"})
    void nothingBreaksThatWasReleased(String service) throws IOException {
        Path repository = Parley.repository();
        Path released = repository.resolve("acceptance/src/test/resources/released/" + service + ".yaml");
        Path current = repository.resolve(service).resolve("openapi.yaml");

        assertThat(breaks(Files.readString(released), Files.readString(current)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "/crews: > /sailors:",
                "crew: {type: integer} > sailors: {type: integer}",
                "crew: {type: integer} > crew: {type: string}",
                "required: [name] > required: []",
                "in: query, > in: query, required: true,",
                "name: size > name: limit",
                "[SLOOP, KETCH] > [SLOOP]",
            })
    void aBreakIsSeen(String before, String after) throws IOException {
        assertThat(BOATS).contains(before);
        assertThat(breaks(BOATS, BOATS.replace(before, after))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "[AFLOAT, SUNK] > [AFLOAT, SUNK, RAISED]",
                "crew: {type: integer} > crew: {type: integer}, berth: {type: string}",
                "name: size, in: query > name: size, description: How many, in: query",
            })
    void whatIsNewBreaksNothing(String before, String after) throws IOException {
        assertThat(BOATS).contains(before);
        assertThat(breaks(BOATS, BOATS.replace(before, after))).isEmpty();
    }

    /** What no longer holds, for people to read; empty if all still does. */
    private static String breaks(String released, String current) throws IOException {
        StringBuilder breaks = new StringBuilder();
        gatherLostFields(YAML.readTree(released), YAML.readTree(current), "", breaks);
        ChangedOpenApi difference =
                OpenApiCompare.fromContents(inOldWords(released), inOldWords(current), null, OPTIONS);
        if (!difference.isCompatible()) {
            ByteArrayOutputStream report = new ByteArrayOutputStream();
            new ConsoleRender().render(difference, new OutputStreamWriter(report, StandardCharsets.UTF_8));
            breaks.append(report.toString(StandardCharsets.UTF_8));
        }
        return breaks.toString();
    }

    /** The comparison lets go what may be absent. Most of our fields may be, and are read all the same. */
    private static void gatherLostFields(JsonNode released, JsonNode current, String where, StringBuilder lost) {
        if (current.isMissingNode()) {
            return;
        }
        released.path("properties").fieldNames().forEachRemaining(name -> {
            if (!current.path("properties").has(name)) {
                lost.append(where).append(" has no ").append(name).append(" any more\n");
            }
        });
        released.properties()
                .forEach(part -> gatherLostFields(
                        part.getValue(), current.path(part.getKey()), where + "/" + part.getKey(), lost));
    }

    /** As OpenAPI 3.0, which our contracts are but for the number: the comparison does not see the types of 3.1. */
    private static String inOldWords(String contract) {
        assertThat(contract).contains("openapi: 3.1.0");
        return contract.replace("openapi: 3.1.0", "openapi: 3.0.3");
    }
}
