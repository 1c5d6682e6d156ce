package org.parley.ingest.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.testing.Api;
import org.parley.ingest.testing.FakeEntityService;
import org.parley.ingest.testing.RealSurroundings;
import org.parley.ingest.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class AuditTest {

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        FakeEntityService.get().reset();
    }

    @Test
    void keepsWhoDidWhatWithAnArticle() {
        String id = Api.added(Api.freshText());
        Api.awaitArticle(id, "PROCESSED");
        Api.patch(id, Map.of("outlet", "The Courier")).then().statusCode(200);
        Api.asAdmin().delete("/api/articles/" + id).then().statusCode(204);
        Api.asAdmin().post("/api/articles/" + id + "/restore").then().statusCode(200);

        assertThat(actions(id))
                .filteredOn(action -> !action.equals("READ_ARTICLE"))
                .containsExactly("RESTORED_ARTICLE", "DELETED_ARTICLE", "CORRECTED_ARTICLE", "ADDED_ARTICLE");
        assertThat(actions(id)).contains("READ_ARTICLE");
        Api.asAdmin()
                .queryParam("subject", id)
                .queryParam("action", "DELETED_ARTICLE")
                .get("/api/audit")
                .then()
                .body("total", equalTo(1))
                .body("items[0].who", equalTo("admin-in-a-test"));
    }

    @Test
    void keepsASignInOnce() {
        for (int request = 0; request < 2; request++) {
            Api.as(Tokens.adminInSession("session-of-the-audit-test"))
                    .get("/api/runs")
                    .then()
                    .statusCode(200);
        }

        Api.asAdmin()
                .queryParam("action", "SIGNED_IN")
                .queryParam("who", "admin-in-a-session")
                .get("/api/audit")
                .then()
                .body("total", equalTo(1))
                .body("items[0].session", equalTo("session-of-the-audit-test"));
    }

    @Test
    void keepsUploads() {
        String run = Api.upload(Map.of("one.txt", Api.utf8(Api.freshText()))).getString("id");

        assertThat(actions(run)).containsExactly("UPLOADED");
    }

    @Test
    void whatFailedWasNotDone() {
        String nothing = UUID.randomUUID().toString();
        Api.asAdmin().delete("/api/articles/" + nothing).then().statusCode(404);

        assertThat(actions(nothing)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set who = 'nobody'", "delete from audit_entry", "truncate audit_entry"})
    void theDatabaseRefusesToChangeIt(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    /** What was done with it, the last first. */
    private static List<String> actions(String subject) {
        return Api.asAdmin()
                .queryParam("subject", subject)
                .get("/api/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.action");
    }
}
