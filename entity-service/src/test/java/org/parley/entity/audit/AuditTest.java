package org.parley.entity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
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

@ParleyTest
class AuditTest {

    @Inject
    DataSource database;

    private final Instant begun = Instant.now();

    @BeforeEach
    void empty() {
        Api.deleteAll();
        Api.deliver(Stories.first(), 1).then().statusCode(200);
    }

    @Test
    void keepsWhoReadWhichArticleAndDossier() {
        UUID article = Stories.first().id();
        Api.get("/api/articles/{id}", article);
        String entity = Api.get("/api/entities").getString("items[0].entity.id");
        Api.get("/api/entities/{id}", entity);

        assertThat(entries("subject", article))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("action", "READ_ARTICLE")
                        .containsEntry("who", "analyst@test"));
        assertThat(entries("subject", entity))
                .extracting(entry -> entry.get("action"))
                .containsExactly("READ_DOSSIER");
    }

    @Test
    void whatAnEntityDidWhenAndWithWhomIsItsDossierToo() {
        String entity = Api.get("/api/entities").getString("items[0].entity.id");
        Api.get("/api/entities/{id}/timeline", entity);
        Api.get("/api/entities/{id}/neighbours", entity);

        assertThat(entries("subject", entity))
                .extracting(entry -> entry.get("action"))
                .containsExactly("READ_DOSSIER", "READ_DOSSIER");
    }

    @Test
    void keepsDecisionsTheirUndoingAndExports() {
        List<String> entities = Api.get("/api/entities").getList("items.entity.id");
        String decision = post("/api/decisions/not-the-same", entities.get(0), entities.get(1));
        Api.as("analyst").post("/api/decisions/{id}/undo", decision).then().statusCode(204);
        Api.get("/api/graph");

        assertThat(entries("subject", decision))
                .extracting(entry -> entry.get("action"))
                .containsExactly("UNDID_DECISION", "DECIDED");
        assertThat(entries("action", "EXPORTED")).isNotEmpty();
    }

    @Test
    void whatTwoVersionsSayIsReadToo() {
        UUID article = Stories.first().id();
        Api.get("/api/articles/{id}/difference", article);

        assertThat(entries("subject", article))
                .extracting(entry -> entry.get("action"))
                .containsExactly("READ_ARTICLE");
    }

    @Test
    void whatFailedWasNotDone() {
        UUID nothing = UUID.randomUUID();
        Api.as("analyst").get("/api/articles/{id}", nothing).then().statusCode(404);

        assertThat(entries("subject", nothing)).isEmpty();
    }

    @Test
    void keepsTheFirstRequestOfEachSession() {
        String who = "reader-" + UUID.randomUUID();
        String session = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            Api.as(Map.of("preferred_username", who, "sid", session), "analyst")
                    .get("/api/desk")
                    .then()
                    .statusCode(200);
        }

        assertThat(entries("who", who))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry).containsEntry("action", "SIGNED_IN").containsEntry("session", session));
    }

    @Test
    void findsByTimeAndActionPageByPage() {
        for (int i = 0; i < 3; i++) {
            Api.get("/api/articles/{id}", Stories.first().id());
        }
        RequestSpecification reads = Api.as("admin")
                .queryParam("action", "READ_ARTICLE")
                .queryParam("since", begun.toString())
                .queryParam("size", 2);

        reads.get("/api/audit").then().statusCode(200).body("total", equalTo(3)).body("items.size()", equalTo(2));
        Api.as("admin")
                .queryParam("until", "2000-01-01T00:00:00Z")
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set who = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_entry set who = 'nobody' where false"
            })
    void theDatabaseRefusesToChangeIt(String change) throws SQLException {
        Api.get("/api/articles/{id}", Stories.first().id());

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void analystsDoNotSeeIt() {
        Api.as("analyst").get("/api/audit").then().statusCode(403);
    }

    /** What is there of that kind since the test began, the last first. */
    private List<Map<String, Object>> entries(String name, Object value) {
        JsonPath found = Api.as("admin")
                .queryParam(name, value)
                .queryParam("since", begun.toString())
                .get("/api/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return found.getList("items");
    }

    private static String post(String path, String one, String other) {
        return Api.as("analyst")
                .contentType(ContentType.JSON)
                .body(Map.of("one", one, "other", other, "reason", "Two places."))
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }
}
