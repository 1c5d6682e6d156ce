package org.parley.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    private static final String JSON = "application/json";

    @TempDir
    Path folder;

    private Contract contract;

    @BeforeEach
    void read() throws IOException {
        contract = Contract.of(Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.1.0
                components:
                  schemas:
                    Boat:
                      type: object
                      required: [name]
                      properties:
                        name: {type: string}
                        berth: {$ref: "#/components/schemas/Berth"}
                    Berth:
                      type: object
                      properties: {number: {type: integer}}
                    ProblemResponse:
                      type: object
                      properties: {code: {type: string, enum: [SUNK]}}
                paths:
                  /boats/{id}:
                    get:
                      parameters:
                      - {name: id, in: path, required: true, schema: {type: string}}
                      - {name: size, in: query, schema: {type: integer, maximum: 9}}
                      - {name: afloat, in: query, schema: {type: boolean}}
                      - {name: rig, in: query, schema: {type: array, items: {type: string, enum: [SLOOP, KETCH]}}}
                      responses:
                        "200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Boat"}}}}
                    put:
                      requestBody:
                        required: true
                        content: {application/json: {schema: {$ref: "#/components/schemas/Boat"}}}
                      responses:
                        "204": {description: Kept}
                  /boats/sunk:
                    put:
                      responses:
                        "204": {description: Kept}
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\":\"Ida\",\"berth\":{\"number\":3}}        | ",
                "{\"name\":\"Ida\",\"berth\":null}                  | ",
                "{\"berth\":{\"number\":3}}                         | name",
                "{\"name\":null}                                    | name",
                "{\"name\":\"Ida\",\"berth\":{\"number\":\"x\"}}  | number",
                "{\"name\":\"Ida\",\"berth\":{\"depth\":1}}       | depth",
                "{\"name\":\"Ida\",\"mast\":1}                      | mast",
                "[1]                                                | object",
                "{                                                  | JSON"
            })
    void knows_what_a_body_may_say(String body, String fault) {
        for (List<String> faults : List.of(
                contract.faultsOfRequest("PUT", URI.create("/boats/7"), JSON, bytes(body)),
                contract.faultsOfAnswer("GET", URI.create("/boats/7"), 200, JSON, bytes(body)))) {
            if (fault == null) {
                assertThat(faults).isEmpty();
            } else {
                assertThat(faults).singleElement().asString().contains(fault);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /boats/7,        ''",
        "GET, /boats/7?size=9, ''",
        "GET, /boats/7?size=10, can't be 10",
        "GET, /boats/7?size=x,  can't be x",
        "GET, /boats/7?afloat=true, ''",
        "GET, /boats/7?afloat=maybe, can't be maybe",
        "GET, /boats/7?rig=SLOOP&rig=KETCH, ''",
        "GET, /boats/7?rig=SLOOP&rig=RAFT,  can't be RAFT",
        "GET, /boats/7?mast=1,  no parameter mast",
        "POST, /boats/7,        no operation",
        "GET, /boats,           no operation",
        "PUT, /boats/7,         no body of the type",
        "PUT, /boats/sunk,      ''"
    })
    void knows_what_can_be_asked(String method, String target, String fault) {
        List<String> faults = contract.faultsOfRequest(method, URI.create(target), null, new byte[0]);
        if (fault.isEmpty()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().contains(fault);
        }
    }

    @Test
    void knows_the_answers_and_the_codes_of_problems() {
        URI boat = URI.create("/boats/7");
        assertThat(contract.faultsOfAnswer("PUT", boat, 204, null, new byte[0])).isEmpty();
        assertThat(contract.faultsOfAnswer("PUT", boat, 201, null, new byte[0])).hasSize(1);
        assertThat(contract.faultsOfAnswer("PUT", boat, 204, JSON, bytes("{}"))).hasSize(1);
        assertThat(contract.faultsOfAnswer("PUT", boat, 503, null, new byte[0])).isEmpty();
        assertThat(contract.faultsOfAnswer("PUT", boat, 409, JSON, bytes("{\"code\":\"SUNK\"}")))
                .isEmpty();
        assertThat(contract.faultsOfAnswer("PUT", boat, 409, JSON, bytes("{\"code\":\"LOST\"}")))
                .hasSize(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
