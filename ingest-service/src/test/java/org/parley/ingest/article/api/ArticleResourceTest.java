package org.parley.ingest.article.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.testing.Api;
import org.parley.ingest.testing.FakeEntityService;
import org.parley.ingest.testing.RealSurroundings;

@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class ArticleResourceTest {

    private final FakeEntityService entityService = FakeEntityService.get();

    @BeforeEach
    void reset() {
        entityService.reset();
    }

    @Test
    void keepsTheTextAsItIsAndDeliversIt() {
        String text = "  Chrome: − 16 px\r\n\r\n" + Api.freshText() + " 𝒜 “quoted”\u00a0end\n";
        Response added = Api.add(Map.of(
                "text",
                text,
                "title",
                "A meeting",
                "outlet",
                "The Courier",
                "url",
                "https://example.org/1",
                "publishedAt",
                "2025-11-19"));

        added.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("publishedAt", equalTo("2025-11-19"))
                .body("publishedAtBasis", equalTo("GIVEN"))
                .body("language", equalTo("en"))
                .body("characters", equalTo(text.codePointCount(0, text.length())))
                .body("receivedBy", equalTo("admin-in-a-test"));
        String id = added.path("id");
        assertThat(added.header("Location")).endsWith("/api/articles/" + id);
        Api.awaitArticle(id, "PROCESSED");
        FakeEntityService.Received put = entityService.received(id).getFirst();
        assertThat(put.method()).isEqualTo("PUT");
        assertThat(put.key()).isEqualTo(id + ":1");
        assertThat(put.authorization()).isEqualTo("Bearer " + FakeEntityService.TOKEN);
        assertThat(put.body().get("text").asText()).isEqualTo(text);
        assertThat(put.body().get("outlet").asText()).isEqualTo("The Courier");
        assertThat(put.body().get("sha256").asText()).isEqualTo(added.path("sha256"));
    }

    @Test
    void answersTheSameTextWithTheArticleThatIsThere() {
        String text = Api.freshText();
        String id = Api.added(text);
        Api.add(Map.of("text", text, "outlet", "Another"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        assertThat(Api.article(id).getString("outlet")).isNull();
    }

    @Test
    void carriesACorrectionOn() {
        String id = Api.added(Api.freshText());
        Api.awaitArticle(id, "PROCESSED");

        Api.patch(id, Map.of("outlet", "The Courier", "publishedAt", "2025-11-19T08:00:00+02:00"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("publishedAt", equalTo("2025-11-19"))
                .body("publishedAtBasis", equalTo("GIVEN"));

        Api.awaitArticle(id, "PROCESSED");
        assertThat(entityService.received(id))
                .extracting(FakeEntityService.Received::version)
                .containsExactly(1L, 2L);
        Api.patch(id, Collections.singletonMap("publishedAt", null))
                .then()
                .statusCode(200)
                .body("publishedAt", nullValue())
                .body("publishedAtBasis", equalTo("UNKNOWN"))
                .body("outlet", equalTo("The Courier"));
    }

    @Test
    void takesNoDayOfPublicationThatIsStillToCome() {
        String id = Api.added(Api.freshText());
        Api.patch(id, Map.of("publishedAt", "9999-01-01"))
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_INVALID"))
                .body("detail", containsString("lies in the future"));
        assertThat(Api.article(id).getInt("version")).isEqualTo(1);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Api.patch(id, Map.of("publishedAt", today)).then().statusCode(200);
    }

    @Test
    void makesNoVersionOfACorrectionThatChangesNothing() {
        String id = Api.added(Api.freshText());
        Api.patch(id, Map.of("outlet", "The Courier")).then().body("version", equalTo(2));
        Api.patch(id, Map.of("outlet", " The Courier ")).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void deletesAndRestores() {
        String text = Api.freshText();
        String id = Api.added(text);
        Api.awaitArticle(id, "PROCESSED");

        Api.asAdmin().delete("/api/articles/" + id).then().statusCode(204);
        Api.asAdmin().delete("/api/articles/" + id).then().statusCode(204);
        Api.patch(id, Map.of("outlet", "X")).then().statusCode(409).body("code", equalTo("ARTICLE_DELETED"));
        assertThat(Api.article(id).getString("state")).isEqualTo("DELETED");
        Api.asAdmin()
                .post("/api/articles/" + id + "/restore")
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        Api.awaitArticle(id, "PROCESSED");
        List<FakeEntityService.Received> received = entityService.received(id);
        assertThat(received.getLast().method()).isEqualTo("PUT");
        assertThat(received.getLast().version()).isEqualTo(3);
        Api.asAdmin()
                .post("/api/articles/" + id + "/restore")
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
    }

    @Test
    void doesNotRestoreBesideTheSameText() {
        String text = Api.freshText();
        String deleted = Api.added(text);
        Api.asAdmin().delete("/api/articles/" + deleted).then().statusCode(204);
        String again = Api.added(text);
        assertThat(again).isNotEqualTo(deleted);
        JsonPath problem = Api.asAdmin()
                .post("/api/articles/" + deleted + "/restore")
                .then()
                .statusCode(409)
                .extract()
                .jsonPath();
        assertThat(problem.getString("code")).isEqualTo("ARTICLE_DUPLICATE");
        assertThat(problem.getString("detail")).contains(again);
    }

    @Test
    void listsTheOnesThatAreAskedFor() {
        String one = Api.added(Api.freshText());
        String other = Api.added(Api.freshText());
        Api.asAdmin().delete("/api/articles/" + one).then().statusCode(204);

        assertThat(Api.asAdmin()
                        .get("/api/articles?id=" + one + "&id=" + other + "&id=" + UUID.randomUUID())
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(other, one);
    }

    @Test
    void listsWhatWasDeletedLastFirst() {
        String older = Api.added(Api.freshText());
        String newer = Api.added(Api.freshText());
        Api.asAdmin().delete("/api/articles/" + newer).then().statusCode(204);
        Api.asAdmin().delete("/api/articles/" + older).then().statusCode(204);

        assertThat(Api.asAdmin()
                        .get("/api/articles?state=DELETED&size=2")
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(older, newer);
    }

    @Test
    void listsTheNewestFirstAndByState() {
        String older = Api.added(Api.freshText());
        String newer = Api.added(Api.freshText());
        JsonPath page = Api.asAdmin()
                .get("/api/articles?size=2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(page.getList("items.id")).containsExactly(newer, older);
        assertThat(page.getInt("size")).isEqualTo(2);
        assertThat(page.getLong("total")).isGreaterThanOrEqualTo(2);
        Api.asAdmin().delete("/api/articles/" + older).then().statusCode(204);
        assertThat(Api.asAdmin().get("/api/articles?state=DELETED").jsonPath().getList("items.id", String.class))
                .contains(older)
                .doesNotContain(newer);
    }

    @Test
    void retriesOnlyWhatFailed() {
        String id = Api.added(Api.freshText());
        Api.awaitArticle(id, "PROCESSED");
        Api.asAdmin()
                .post("/api/articles/" + id + "/retry")
                .then()
                .statusCode(409)
                .body("code", equalTo("ARTICLE_NOT_FAILED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                     | 422 | TEXT_EMPTY
            {"text":" \\n "}                                       | 422 | TEXT_EMPTY
            {"text":"nul \\u0000 in it"}                           | 422 | TEXT_INVALID
            {"text":"half a pair \\ud800 in it"}                   | 422 | TEXT_INVALID
            {"text":"a text","publishedAt":"19.11.2025"}           | 400 | FIELD_INVALID
            {"text":"a text","publishedAt":"2025-02-30"}           | 400 | FIELD_INVALID
            {"text":"a text","publishedAt":"+999999999-12-31"}     | 400 | FIELD_INVALID
            {"text":"a text","url":"javascript:alert(1)"}          | 400 | FIELD_INVALID
            {"text":"a text","url":"https://exa mple.org"}         | 400 | FIELD_INVALID
            {"text":"a text","title":"two\\nlines"}                | 400 | FIELD_INVALID
            {"text":                                               | 400 | REQUEST_UNREADABLE
            []                                                     | 400 | REQUEST_UNREADABLE
            """)
    void saysWhatIsWrongWithAnArticle(String body, int status, String code) {
        Api.asAdmin()
                .contentType("application/json")
                .body(body)
                .post("/api/articles")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":"another text"} | 400 | FIELD_INVALID
            {"outlet":5}            | 400 | FIELD_INVALID
            []                      | 400 | REQUEST_UNREADABLE
            """)
    void saysWhatIsWrongWithACorrection(String body, int status, String code) {
        String id = Api.added(Api.freshText());
        Api.asAdmin()
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/api/articles/" + id)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"GET,''", "PATCH,''", "DELETE,''", "POST,/retry", "POST,/restore"})
    void knowsNoArticleOfAnUnknownId(String method, String action) {
        Api.asAdmin()
                .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .body("{}")
                .request(method, "/api/articles/" + UUID.randomUUID() + action)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("ARTICLE_NOT_FOUND"));
    }

    @Test
    void saysWhichPageThereCannotBe() {
        Api.asAdmin().get("/api/articles?size=101").then().statusCode(400).body("code", equalTo("FIELD_INVALID"));
        Api.asAdmin().get("/api/articles/not-an-id").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
}
