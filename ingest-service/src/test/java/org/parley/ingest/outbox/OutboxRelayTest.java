package org.parley.ingest.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.testing.Api;
import org.parley.ingest.testing.Await;
import org.parley.ingest.testing.FakeEntityService;
import org.parley.ingest.testing.FakeEntityService.Fault;
import org.parley.ingest.testing.FakeEntityService.Received;
import org.parley.ingest.testing.RealSurroundings;

@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class OutboxRelayTest {

    private final FakeEntityService entityService = FakeEntityService.get();

    @BeforeEach
    void reset() {
        entityService.reset();
    }

    @Test
    void deliversSeveralArticlesAtATimeAndOneChangeOfEach() {
        entityService.hold();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ids.add(Api.added(Api.freshText()));
        }
        Await.until(entityService::received, received -> received.size() == 4);
        String first = entityService.received().getFirst().articleId();
        Api.patch(first, Map.of("outlet", "One")).then().statusCode(200);
        Api.patch(first, Map.of("outlet", "Two")).then().statusCode(200);
        entityService.open();

        ids.forEach(id -> Api.awaitArticle(id, "PROCESSED"));

        assertThat(entityService.mostConcurrent()).isEqualTo(4);
        assertThat(entityService.mostOfOneArticle()).isEqualTo(1);
        // The correction in between was overtaken by the one after it and is not sent.
        assertThat(entityService.received(first)).extracting(Received::version).containsExactly(1L, 3L);
        assertThat(entityService.received(first).getLast().body().get("outlet").asText())
                .isEqualTo("Two");
    }

    @Test
    void bringsADeletionAfterTheArticle() {
        entityService.hold();
        String id = Api.added(Api.freshText());
        Await.until(() -> entityService.received(id), received -> received.size() == 1);
        Api.asAdmin().delete("/api/articles/" + id).then().statusCode(204);
        entityService.open();
        List<Received> received = Await.until(() -> entityService.received(id), all -> all.size() == 2);
        assertThat(received).extracting(Received::method).containsExactly("PUT", "DELETE");
        assertThat(received.getLast().version()).isEqualTo(2);
        assertThat(received.getLast().key()).isEqualTo(id + ":2");
        assertThat(Api.article(id).getString("state")).isEqualTo("DELETED");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 502, 503})
    void waitsAsLongAsTheEntityServiceIsAway(int status) {
        entityService.goDown(status);
        String id = Api.added(Api.freshText());
        String other = Api.added(Api.freshText());
        Await.until(entityService::received, received -> received.size() >= 6);
        assertThat(Api.article(id).getString("state")).isEqualTo("WAITING");

        entityService.recover();

        Api.awaitArticle(id, "PROCESSED");
        Api.awaitArticle(other, "PROCESSED");
        assertThat(entityService.received(id)).extracting(Received::key).containsOnly(id + ":1");
    }

    @Test
    void triesAStumbleAgainWhileOthersPass() {
        String text = Api.freshText();
        entityService.failOn(text, Fault.status(500), Fault.status(500));
        String id = Api.added(text);
        String other = Api.added(Api.freshText());
        Api.awaitArticle(other, "PROCESSED");
        Api.awaitArticle(id, "PROCESSED");
        assertThat(entityService.received(id)).hasSize(3);
        assertThat(entityService.received(other)).hasSize(1);
    }

    @Test
    void givesUpOnWhatMakesTheEntityServiceStumbleEveryTime() {
        String text = Api.freshText();
        entityService.failOn(
                text, Fault.status(500), Fault.status(500), Fault.status(500), Fault.status(500), Fault.status(500));
        String id = Api.added(text);
        JsonPath failed = Api.awaitArticle(id, "FAILED");
        assertThat(failed.getString("problem.code")).isEqualTo("DELIVERY_FAILED");
        assertThat(failed.getString("problem.detail")).contains("500");
        assertThat(entityService.received(id)).hasSize(5);

        Api.asAdmin().post("/api/articles/" + id + "/retry").then().statusCode(202);

        JsonPath processed = Api.awaitArticle(id, "PROCESSED");
        assertThat(processed.getInt("version")).isEqualTo(2);
        assertThat((Object) processed.get("problem")).isNull();
    }

    @Test
    void givesUpOnWhatBringsTheEntityServiceDownEveryTime() {
        String text = Api.freshText();
        entityService.failOn(text, Fault.BROKEN, Fault.BROKEN, Fault.BROKEN, Fault.BROKEN, Fault.BROKEN);
        String id = Api.added(text);
        String other = Api.added(Api.freshText());

        Api.awaitArticle(other, "PROCESSED");
        assertThat(Api.awaitArticle(id, "FAILED").getString("problem.detail")).contains("connection broke");
        assertThat(entityService.received(id)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413, 415, 422})
    void takesARefusalAsFinal(int status) {
        String text = Api.freshText();
        entityService.failOn(text, Fault.status(status));
        String id = Api.added(text);
        assertThat(Api.awaitArticle(id, "FAILED").getString("problem.code")).isEqualTo("DELIVERY_REFUSED");
        assertThat(entityService.received(id)).hasSize(1);
    }

    @Test
    void keepsTheReasonOfAFailedReading() {
        String text = Api.freshText();
        entityService.failOn(text, new Fault(200, """
                        {"version":1,"state":"FAILED","problem":{"code":"NO_SENTENCES","detail":"There is no sentence in it."}}"""));
        JsonPath failed = Api.awaitArticle(Api.added(text), "FAILED");
        assertThat(failed.getString("problem.code")).isEqualTo("NO_SENTENCES");
        assertThat(failed.getString("problem.detail")).isEqualTo("There is no sentence in it.");
    }

    @Test
    void doesNotTakeOldNewsForTheStateOfANewVersion() {
        String text = Api.freshText();
        entityService.hold();
        entityService.failOn(text, Fault.status(422));
        String id = Api.added(text);
        Await.until(() -> entityService.received(id), received -> received.size() == 1);
        Api.patch(id, Map.of("outlet", "The Courier")).then().statusCode(200);
        entityService.open();
        JsonPath article = Api.awaitArticle(id, "PROCESSED");
        assertThat(article.getInt("version")).isEqualTo(2);
    }
}
