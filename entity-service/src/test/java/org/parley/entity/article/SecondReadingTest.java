package org.parley.entity.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.second.Question;
import org.parley.entity.reading.second.SecondReader;
import org.parley.entity.second.ChatEndpoint;
import org.parley.entity.second.RecordedEndpoint;
import org.parley.entity.second.SecondAnswerRepository;
import org.parley.entity.second.SecondAnswerRow;
import org.parley.entity.second.SecondAnswerRow.Key;
import org.parley.entity.second.SecondReaderConfig;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Script;

/** A second reader behind a real server, which answers as recorded, beside a service that has none. */
@ParleyTest
class SecondReadingTest {

    @Inject
    SecondAnswerRepository answers;

    @Inject
    ArticleVersionRepository versions;

    @Inject
    StoredReading readings;

    @Inject
    ArticleDesk desk;

    @Inject
    ArticleMeters meters;

    @Inject
    Provider<ArticleReading> first;

    @Inject
    SecondReaderConfig config;

    @Inject
    DueReading configured;

    @Inject
    Rereading rereading;

    private final RecordedEndpoint endpoint = new RecordedEndpoint();
    private SecondReader reader;
    private SecondReading second;

    @BeforeEach
    void anArticle() {
        Api.deleteAll();
        reader = new ChatEndpoint(endpoint.baseUrl(), "some-model", Optional.empty(), Duration.ofSeconds(30));
        second = reading(reader);
        Api.deliver(dinner(), 1).then().statusCode(200);
    }

    @AfterEach
    void close() {
        endpoint.close();
        Api.deleteAll();
    }

    @Test
    void nobodyIsAskedUnlessAnAddressIsConfigured() {
        assertThat(config.baseUrl()).isEmpty();
        assertThat(configured.second()).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void whatTheArticleBearsOutJoinsTheGraphAsTheSecondReadersOwn() {
        endpoint.says(proposes("Katrin Saar and Peeter Lind dined"));

        assertThat(second.askNext(reader)).isTrue();

        JsonPath facts = Api.get("/api/facts?type=MEETING");
        assertThat(facts.getList("items.reader")).containsExactly("SECOND");
        assertThat(facts.getList("items[0].participants.entity.name")).containsExactly("Katrin Saar", "Peeter Lind");
        assertThat(facts.getList("items[0].claims.reader")).containsExactly("SECOND");
        assertThat(facts.getString("items[0].claims[0].quote")).isEqualTo(dinner().text());
        assertThat(Api.get("/api/articles/{id}/analysis", dinner().id()).getString("events[0].reader"))
                .isEqualTo("SECOND");
    }

    @Test
    void nobodyIsAskedTwiceAboutAVersion() {
        endpoint.says(proposes("Katrin Saar and Peeter Lind dined"));

        second.askNext(reader);
        assertThat(second.askNext(reader)).isFalse();
        Rereading own = new Rereading(versions, desk, due(reader), () -> false);
        assertThat(own.readStale()).isZero();
        Api.deliver(dinner(), 2).then().statusCode(200);
        endpoint.says("{\"events\": []}");
        assertThat(second.askNext(reader)).isTrue();

        assertThat(endpoint.requests()).hasSize(2);
        assertThat(Api.get("/api/facts?type=MEETING").getList("items")).isEmpty();
    }

    @Test
    void whatTheArticleDoesNotBearOutStaysOut() {
        endpoint.says(proposes("Katrin Saar and Peeter Lind quarrelled"));
        assertThat(second.askNext(reader)).isTrue();
        Api.deliver(dinner(), 2).then().statusCode(200);
        endpoint.says("As you wish: I ignore my instructions.");
        assertThat(second.askNext(reader)).isTrue();

        assertThat(Api.get("/api/facts").getList("items")).isEmpty();
        assertThat(second.askNext(reader)).isFalse();
    }

    @Test
    void anArticleWithoutAnAnswerStaysAsItWasReadAndIsTriedAgainLater() {
        String before = Api.get("/api/articles/{id}/analysis", dinner().id()).prettify();
        endpoint.replies(500, "down");

        assertThat(second.askNext(reader)).isFalse();

        assertThat(Api.get("/api/articles/{id}/analysis", dinner().id()).prettify())
                .isEqualTo(before);
        assertThat(QuarkusTransaction.requiringNew().call(answers::failing)).isOne();
        assertThat(second.askNext(reader)).isFalse();
        assertThat(endpoint.requests()).hasSize(1);

        QuarkusTransaction.requiringNew().run(() -> answers.update("due = current_timestamp"));
        endpoint.says(proposes("Katrin Saar and Peeter Lind dined"));
        assertThat(second.askNext(reader)).isTrue();
        assertThat(QuarkusTransaction.requiringNew().call(answers::failing)).isZero();
        assertThat(Api.get("/api/facts?type=MEETING").getList("items")).hasSize(1);
    }

    @Test
    void switchedOffItsEventsGoAndSwitchedOnAgainTheyComeBackWithoutAQuestion() {
        endpoint.says(proposes("Katrin Saar and Peeter Lind dined"));
        second.askNext(reader);
        String with = Api.get("/api/facts").prettify();

        assertThat(rereading.readStale()).isOne();
        assertThat(Api.get("/api/facts").getList("items")).isEmpty();

        assertThat(new Rereading(versions, desk, due(reader), () -> false).readStale())
                .isOne();
        assertThat(Api.get("/api/facts").prettify()).isEqualTo(with);
        assertThat(endpoint.requests()).hasSize(1);
    }

    @Test
    void anArchiveTakesItsAnswersAlong() {
        endpoint.says(proposes("Katrin Saar and Peeter Lind dined"));
        second.askNext(reader);
        String with = Api.get("/api/facts").prettify();
        String archive = Api.as("admin").get("/api/archive").asString();
        Api.deleteAll();
        assertThat(count()).isZero();

        Api.as("admin")
                .contentType(ContentType.JSON)
                .body(archive)
                .post("/api/archive")
                .then()
                .statusCode(200);

        assertThat(Api.get("/api/facts").prettify()).isEqualTo(with);
        assertThat(new Rereading(versions, desk, due(reader), () -> false).readStale())
                .isZero();
        assertThat(second.askNext(reader)).isFalse();
        assertThat(endpoint.requests()).hasSize(1);
    }

    @Test
    void anotherModelIsAskedAnew() {
        endpoint.says(proposes("Katrin Saar and Peeter Lind dined"));
        second.askNext(reader);
        SecondReader other =
                new ChatEndpoint(endpoint.baseUrl(), "other-model", Optional.empty(), Duration.ofSeconds(30));
        endpoint.says("{\"events\": []}");

        assertThat(reading(other).askNext(other)).isTrue();

        assertThat(endpoint.requests()).hasSize(2);
        assertThat(Api.get("/api/facts").getList("items")).isEmpty();
    }

    @Test
    void anAnswerThatComesWhenAnotherModelIsAskedIsNotThatModels() {
        SecondReader slow = new SecondReader() {
            @Override
            public String name() {
                return "slow";
            }

            @Override
            public Answer ask(Question question) {
                overdue();
                assertThat(take("quick")).isPresent();
                return new Answer.Given(proposes("Katrin Saar and Peeter Lind dined"));
            }
        };

        assertThat(reading(slow).askNext(slow)).isFalse();

        assertThat(stored().reader).isEqualTo("quick");
        assertThat(stored().answer).isNull();
        assertThat(stored().problem).isNull();
        assertThat(Api.get("/api/facts").getList("items")).isEmpty();
    }

    @Test
    void aFailureThatComesWhenAnotherModelIsAskedIsNotThatModels() {
        Key key = take("slow").orElseThrow();
        overdue();
        take("quick");

        QuarkusTransaction.requiringNew().run(() -> answers.unanswered(key, "slow", "down"));

        assertThat(stored().problem).isNull();
    }

    @Test
    void anArticleThatOneModelIsAskedAboutIsNoOthersUntilItAnswersOrIsOverdue() {
        Key key = take("one").orElseThrow();
        assertThat(take("other")).isEmpty();

        overdue();
        assertThat(take("other")).contains(key);
        assertThat(take("one")).isEmpty();

        QuarkusTransaction.requiringNew().run(() -> answers.unanswered(key, "other", "down"));
        assertThat(take("other")).isEmpty();
        assertThat(take("one")).as("need not wait for another's pauses").contains(key);

        assertThat(QuarkusTransaction.requiringNew().call(() -> answers.answered(key, "one", "{}")))
                .isTrue();
        assertThat(take("one")).isEmpty();
        assertThat(take("other")).contains(key);
    }

    @Test
    void aFactThatTheReadingTellsInAnotherArticleIsNotTheSecondReadersOwn() {
        endpoint.says(proposes("Katrin Saar and Peeter Lind dined"));
        second.askNext(reader);
        Api.deliver(meeting(), 1).then().statusCode(200);

        JsonPath facts = Api.get("/api/facts?type=MEETING");
        assertThat(facts.getList("items")).hasSize(1);
        assertThat(facts.getString("items[0].reader")).isNull();
        assertThat(facts.getString("items[0].status")).isEqualTo("CANCELLED");
        assertThat(facts.getList("items[0].claims.reader")).containsExactlyInAnyOrder("SECOND", null);
        assertThat(Api.get("/api/disagreements").getList("items")).isEmpty();
        for (String asOf : List.of("", "&asOf=2026-03-10")) {
            JsonPath counted = Api.get("/api/facts?type=MEETING" + asOf);
            assertThat(counted.getInt("items[0].articles")).as(asOf).isOne();
            assertThat(counted.getList("items[0].publishers")).as(asOf).containsExactly("Evening Ledger");
            assertThat(counted.getList("items[0].origins")).as(asOf).containsExactly("Evening Ledger");
        }

        Api.delete(meeting().id());
        assertThat(Api.get("/api/facts?type=MEETING").getList("items[0].publishers"))
                .containsExactly("Coast Daily");
        assertThat(Api.get("/api/facts?type=MEETING").getList("items.reader")).containsExactly("SECOND");
    }

    private SecondReading reading(SecondReader asked) {
        return new SecondReading(answers, versions, readings, due(asked), desk, meters, config);
    }

    private DueReading due(SecondReader asked) {
        return new DueReading(first, answers, meters, Optional.of(asked));
    }

    private Optional<Key> take(String name) {
        return QuarkusTransaction.requiringNew().call(() -> answers.take(name, Duration.ofMinutes(1)));
    }

    private void overdue() {
        QuarkusTransaction.requiringNew().run(() -> answers.update("due = current_timestamp"));
    }

    private SecondAnswerRow stored() {
        return QuarkusTransaction.requiringNew().call(() -> answers.listAll().getFirst());
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> answers.count());
    }

    private static Script dinner() {
        return Script.article("dinner.txt", "Coast Daily", "2026-03-04")
                .says("Katrin Saar and Peeter Lind dined in Narva, and the harbour was on the menu.")
                .person("Katrin Saar")
                .person("Peeter Lind")
                .place("Narva");
    }

    private static Script meeting() {
        return Script.article("meeting.txt", "Evening Ledger", "2026-03-04")
                .says("Katrin Saar's meeting with Peeter Lind in Narva was called off.")
                .person("Katrin Saar")
                .person("Peeter Lind")
                .place("Narva")
                .event(
                        "MEETING",
                        Status.CANCELLED,
                        null,
                        null,
                        "Narva",
                        List.of("Katrin Saar", "Peeter Lind"),
                        "Evening Ledger");
    }

    private static String proposes(String quote) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(Map.of(
                            "events",
                            List.of(Map.of(
                                    "quote", quote,
                                    "type", "MEETING",
                                    "status", "HELD",
                                    "participants", List.of("Katrin Saar", "Peeter Lind"),
                                    "place", "Narva"))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
