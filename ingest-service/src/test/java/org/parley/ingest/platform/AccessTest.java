package org.parley.ingest.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.testing.Api;
import org.parley.ingest.testing.RealSurroundings;
import org.parley.ingest.testing.Tokens;

/** Every endpoint is closed to those who lack the role, and open to those who have it. */
@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class AccessTest {

    /** One endpoint, who may use it, and what it answers them where nothing of that id is there. */
    record Endpoint(String method, String path, boolean openToAnalysts, int answer) {

        String concrete() {
            return path.replace("{id}", UUID.randomUUID().toString());
        }
    }

    static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint("POST", "/api/articles", false, 422),
            new Endpoint("GET", "/api/articles", false, 200),
            new Endpoint("GET", "/api/articles/{id}", false, 404),
            new Endpoint("PATCH", "/api/articles/{id}", false, 404),
            new Endpoint("DELETE", "/api/articles/{id}", false, 404),
            new Endpoint("POST", "/api/articles/{id}/restore", false, 404),
            new Endpoint("POST", "/api/articles/{id}/retry", false, 404),
            new Endpoint("POST", "/api/uploads", false, 400),
            new Endpoint("GET", "/api/runs", false, 200),
            new Endpoint("GET", "/api/runs/{id}", false, 404),
            new Endpoint("GET", "/api/runs/{id}/events", false, 404),
            new Endpoint("GET", "/api/runs/{id}/report", false, 404),
            new Endpoint("POST", "/api/runs/{id}/pause", false, 404),
            new Endpoint("POST", "/api/runs/{id}/resume", false, 404),
            new Endpoint("POST", "/api/runs/{id}/retry", false, 404),
            new Endpoint("POST", "/api/redelivery", false, 202),
            new Endpoint("GET", "/api/audit", false, 200),
            new Endpoint("GET", "/api/progress", true, 200));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/audit?who=a%00b",
                "/api/audit?since=-999999999-01-01",
                "/api/audit?until=%2B1000000000-01-01T00:00:00Z"
            })
    void whatNoDatabaseCanBeAskedIsRefused(String address) {
        Api.asAdmin()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("FIELD_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/runs", "/api/audit"})
    void aPageFarBehindTheLastIsEmpty(String address) {
        Api.asAdmin()
                .queryParam("page", Integer.MAX_VALUE)
                .get(address)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("page", equalTo(Integer.MAX_VALUE));
    }

    static Stream<Endpoint> endpoints() {
        return ENDPOINTS.stream();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void refusesWhoIsNotSignedIn(Endpoint endpoint) {
        for (RequestSpecification request : List.of(
                given(),
                Api.as(Tokens.expired()),
                Api.as(Tokens.forged()),
                Api.as(Tokens.forAnotherService()),
                Api.as("no token at all"))) {
            send(request, endpoint)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", notNullValue())
                    .body("code", equalTo("NOT_SIGNED_IN"));
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void refusesWhoLacksTheRole(Endpoint endpoint) {
        send(Api.as(Tokens.withoutRole()), endpoint)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("FORBIDDEN"));
        send(Api.as(Tokens.analyst()), endpoint).then().statusCode(endpoint.openToAnalysts() ? endpoint.answer() : 403);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void letsAdministratorsIn(Endpoint endpoint) {
        send(Api.as(Tokens.admin()), endpoint).then().statusCode(endpoint.answer());
    }

    @Test
    void knowsEveryEndpointOfTheContract() {
        Map<String, Map<String, Object>> paths = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        Set<String> served = new HashSet<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> served.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        assertThat(served)
                .containsExactlyInAnyOrderElementsOf(ENDPOINTS.stream()
                        .map(endpoint -> endpoint.method() + " " + endpoint.path())
                        .toList());
    }

    @Test
    void knowsNothingElse() {
        Api.asAdmin().get("/api/nothing").then().statusCode(404);
    }

    private static io.restassured.response.Response send(RequestSpecification request, Endpoint endpoint) {
        RequestSpecification complete = endpoint.path().equals("/api/uploads")
                ? request.multiPart("outlet", "The Courier")
                : endpoint.method().equals("PATCH")
                        ? request.contentType("application/merge-patch+json").body("{}")
                        : endpoint.path().equals("/api/articles")
                                        && endpoint.method().equals("POST")
                                ? request.contentType("application/json").body("{}")
                                : request;
        return complete.request(endpoint.method(), endpoint.concrete());
    }
}
