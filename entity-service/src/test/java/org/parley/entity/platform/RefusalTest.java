package org.parley.entity.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;

/** Whatever is wrong with a request is told as a problem, and is no fault of the service. */
@ParleyTest
class RefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"not.a.token", "garbage", ""})
    void aTokenThatIsNoneIsAProblemToo(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/api/entities")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_SIGNED_IN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?q=a%00b",
                "/api/entities?q=%00",
                "/api/articles?outlet=%00",
                "/api/facts?predicate=%00",
                "/api/facts?from=-999999999-01-01",
                "/api/facts?asOf=%2B999999999-12-31",
                "/api/changes?from=-999999999-01-01&to=%2B999999999-12-31"
            })
    void whatNoDatabaseCanBeAskedIsRefused(String address) {
        Api.as("analyst")
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_REQUEST"));
    }

    @Test
    void jsonOfAnotherFormIsAProblem() {
        Api.as("analyst")
                .contentType(ContentType.JSON)
                .body("[]")
                .post("/api/decisions/same")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_REQUEST"));
    }
}
