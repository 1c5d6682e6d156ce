package org.parley.entity.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;

/** Every operation of the API against every role: a new one that is not in the table below fails here. */
@ParleyTest
class RolesTest {

    private static final Set<String> ADMIN = Set.of("exportArchive", "importArchive", "searchAudit");
    private static final Set<String> RELAY = Set.of("putArticle", "deleteArticle");

    @TestFactory
    List<DynamicTest> everyOperation() {
        Map<String, Map<String, Map<String, Object>>> paths = given().accept(ContentType.JSON)
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        List<DynamicTest> tests = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            String name = (String) operation.get("operationId");
            assertThat(name).as(method + " " + path + " has a name").isNotBlank();
            tests.add(DynamicTest.dynamicTest(name, () -> check(method, path, name)));
        }));
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    private static void check(String method, String path, String name) {
        boolean relay = RELAY.contains(name);
        boolean admin = ADMIN.contains(name);
        assertThat(status(given(), method, path)).as("without a token").isEqualTo(401);
        assertThat(status(given().auth().oauth2("not.a.token"), method, path))
                .as("a bad token")
                .isEqualTo(401);
        assertThat(status(Api.as("nobody"), method, path)).as("no role").isEqualTo(403);
        assertThat(status(Api.as(relay ? "analyst" : "relay"), method, path))
                .as("a wrong role")
                .isEqualTo(403);
        if (relay) {
            assertThat(status(Api.as("admin"), method, path)).as("admin").isEqualTo(403);
        }
        if (admin) {
            assertThat(status(Api.as("analyst"), method, path)).as("analyst").isEqualTo(403);
        }
        assertThat(status(Api.as(relay ? "relay" : admin ? "admin" : "analyst"), method, path))
                .as("the right role")
                .isNotIn(401, 403);
    }

    private static int status(RequestSpecification request, String method, String path) {
        String filled = path.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000001");
        boolean body = Set.of("put", "post", "patch").contains(method);
        return (body ? request.contentType(ContentType.JSON).body("{}") : request)
                .request(Method.valueOf(method.toUpperCase(Locale.ROOT)), filled)
                .statusCode();
    }
}
