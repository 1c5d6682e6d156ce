package org.parley.ingest.article.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ingest.testing.Api;
import org.parley.ingest.testing.Await;
import org.parley.ingest.testing.FakeEntityService;
import org.parley.ingest.testing.RealSurroundings;
import org.parley.ingest.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class RedeliveryResourceTest {

    private final FakeEntityService entityService = FakeEntityService.get();

    @BeforeEach
    @AfterEach
    void reset() {
        entityService.reset();
    }

    @Test
    void deliversEveryArticleAgainInTheVersionThatItHas() {
        String corrected = Api.added(Api.freshText());
        Api.patch(corrected, Map.of("outlet", "The Courier"));
        String deleted = Api.added(Api.freshText());
        Api.awaitArticle(corrected, "PROCESSED");
        Api.awaitArticle(deleted, "PROCESSED");
        Api.asAdmin().delete("/api/articles/" + deleted).then().statusCode(204);
        Await.until(
                () -> entityService.received(deleted),
                had -> had.getLast().method().equals("DELETE"));
        // The graph is lost with all that it had.
        entityService.reset();

        redeliver().body("articles", greaterThanOrEqualTo(2));

        Await.until(() -> entityService.received(deleted), had -> !had.isEmpty());
        Api.awaitArticle(corrected, "PROCESSED");
        assertThat(entityService.received(corrected)).singleElement().satisfies(put -> {
            assertThat(put.key()).isEqualTo(corrected + ":2");
            assertThat(put.body().get("outlet").asText()).isEqualTo("The Courier");
        });
        assertThat(entityService.received(deleted))
                .singleElement()
                .satisfies(gone -> assertThat(gone.method()).isEqualTo("DELETE"));
        assertThat(Api.article(corrected).getInt("version")).isEqualTo(2);
    }

    @Test
    void askingTwiceDeliversOnce() {
        String id = Api.added(Api.freshText());
        Api.awaitArticle(id, "PROCESSED");
        entityService.reset();
        entityService.hold();

        redeliver();
        assertThat(Api.article(id).getString("state")).isEqualTo("WAITING");
        redeliver().body("articles", equalTo(0));

        entityService.open();
        Api.awaitArticle(id, "PROCESSED");
        assertThat(entityService.received(id)).hasSize(1);
    }

    @Test
    void isForAdminsAndKept() {
        Api.as(Tokens.analyst()).post("/api/redelivery").then().statusCode(403);
        redeliver();
        assertThat(Api.asAdmin()
                        .get("/api/audit?action=REDELIVERED_ARTICLES")
                        .jsonPath()
                        .getList("items"))
                .isNotEmpty();
    }

    private static ValidatableResponse redeliver() {
        return Api.asAdmin().post("/api/redelivery").then().statusCode(202);
    }
}
