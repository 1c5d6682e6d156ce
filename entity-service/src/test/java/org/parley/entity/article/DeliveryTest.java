package org.parley.entity.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Stories;

@ParleyTest
class DeliveryTest {

    private static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");

    @BeforeEach
    void empty() {
        Api.deleteAll();
        Api.delete(ID);
    }

    @Test
    void answersWhenTheArticleIsInTheGraph() {
        Api.deliver(Stories.first(), 1).then().statusCode(200).body("state", equalTo("PROCESSED"));

        assertThat(Api.get("/api/desk").getInt("counts.articles")).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsKeptWithItsReason() {
        Api.deliver(ID, Map.of("version", 1, "text", "  "))
                .then()
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("problem.code", equalTo("EMPTY_TEXT"));
        Api.deliver(ID, Map.of("version", 1, "text", "  ")).then().body("problem.detail", not(blankOrNullString()));
        assertThat(Api.get("/api/desk").getInt("counts.articles")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0001binary", "half a \ud83d smile", "the other \ude00 half"})
    void whatNoTextHoldsIsRefused(String text) {
        Api.deliver(ID, Map.of("version", 1, "text", text)).then().body("problem.code", equalTo("NOT_TEXT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "title", "outlet", "url", "language", "sha256"})
    void aDescriptionThatNoDatabaseTakesIsAProblem(String field) {
        for (String wrong : List.of("a\u0000b", "half \ud83d")) {
            Api.deliver(ID, Map.of("version", 1, "text", "Nothing much.", field, wrong))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID_REQUEST"))
                    .body("detail", containsString(field));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+9999999-01-01", "-0001-12-31"})
    void aDayThatNoDatabaseTakesIsAProblem(String day) {
        Api.deliver(ID, Map.of("version", 1, "text", "Nothing much.", "publishedAt", day))
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("detail", containsString("publishedAt"));
    }

    @Test
    void anOlderVersionIsSuperseded() {
        Api.deliver(ID, Map.of("version", 3, "text", "Nothing much.")).then().body("state", equalTo("PROCESSED"));
        Api.deliver(ID, Map.of("version", 2, "text", "Older.")).then().body("state", equalTo("SUPERSEDED"));
    }

    @Test
    void aLanguageThatIsNotReadIsKeptAndSaysNothing() {
        String german = "Ministerin Marta Lindqvist traf Oleg Vasilenko in Tallinn. Das sagte sie der Zeitung.";
        Api.deliver(ID, Map.of("version", 1, "text", german, "language", "de"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PROCESSED"));

        var page = Api.get("/api/articles/{id}", ID);
        assertThat(page.getString("article.language")).isEqualTo("de");
        assertThat(page.getList("sentences")).hasSize(2);
        assertThat(page.getList("mentions")).isEmpty();
        assertThat(Api.get("/api/desk").getInt("counts.entities")).isZero();
        assertThat(Api.get("/api/articles?q=traf").getInt("total")).isEqualTo(1);

        Api.deliver(ID, Map.of("version", 2, "text", "Marta Lindqvist met her.", "language", "en-GB"))
                .then()
                .statusCode(200);
        assertThat(Api.get("/api/articles/{id}", ID).getString("article.language"))
                .isEqualTo("en");
    }

    @Test
    void theDeskBeginsWithWhatWasPublishedLast() {
        UUID late = UUID.fromString("66666666-2222-4222-8222-222222222222");
        UUID far = UUID.fromString("33333333-3333-4333-8333-333333333333");
        UUID undated = UUID.fromString("44444444-4444-4444-8444-444444444444");
        Api.deliver(far, Map.of("version", 1, "text", "A misprint.", "publishedAt", "9999-01-01"));
        Api.deliver(undated, Map.of("version", 1, "text", "No day."));
        Api.deliver(late, Map.of("version", 1, "text", "Newer.", "publishedAt", "2020-05-02"));
        Api.deliver(ID, Map.of("version", 1, "text", "Older, and brought in later.", "publishedAt", "2020-05-01"));

        assertThat(Api.get("/api/desk").getList("articles.id"))
                .containsExactly(undated.toString(), far.toString(), late.toString(), ID.toString());

        List.of(late, far, undated).forEach(Api::delete);
    }

    @Test
    void anIncompleteDeliveryIsAProblem() {
        Api.deliver(ID, Map.of("version", 0, "text", "x"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_REQUEST"));
    }

    @Test
    void theExcerptKeepsParagraphsApartAndSaysWhereItIsCut() {
        String opening = "Envoys near accord\n\nThe envoys of both states met in Geneva\non Friday.";
        Api.deliver(ID, Map.of("version", 1, "text", opening)).then().statusCode(200);
        assertThat(excerpt()).isEqualTo("Envoys near accord\nThe envoys of both states met in Geneva on Friday.");

        String more = " They spoke for two hours.".repeat(20);
        Api.deliver(ID, Map.of("version", 2, "text", opening + more)).then().statusCode(200);
        assertThat(excerpt())
                .startsWith("Envoys near accord\nThe envoys of both")
                .endsWith(" …")
                .hasSizeBetween(300, 370);
    }

    private static String excerpt() {
        return Api.get("/api/desk").getString("articles[0].excerpt");
    }

    @Test
    void theImpactTellsWhatADeletionTakesAway() {
        Stories.harbour().forEach(story -> Api.deliver(story, 1).then().statusCode(200));

        var impact = Api.get("/api/articles/{id}/impact", Stories.apart().id());
        List<String> names = impact.getList("entities.name");

        assertThat(names).containsExactly("Glacier Institute", "Leh", "Priya Raman");
        assertThat(impact.getList("facts")).hasSize(1);
        assertThat(impact.getInt("claims")).isEqualTo(1);
        assertThat(Api.get("/api/articles/{id}/impact", Stories.first().id()).getInt("factsKept"))
                .isEqualTo(1);
    }

    @Test
    void anUnknownArticleIsAProblem() {
        Api.as("analyst")
                .get("/api/articles/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("ARTICLE_NOT_FOUND"));
    }
}
