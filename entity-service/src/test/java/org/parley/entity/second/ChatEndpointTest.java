package org.parley.entity.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.second.Question;
import org.parley.entity.reading.second.SecondReader.Answer;

class ChatEndpointTest {

    private static final Question QUESTION =
            new Question("List them.", "Names: Berg\n\nBerg left.", "{\"type\":\"object\"}");

    private final RecordedEndpoint server = new RecordedEndpoint();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void oneRequestAsksForJsonWithoutChance() throws Exception {
        server.says("{\"events\": []}");

        assertThat(endpoint(server.baseUrl()).ask(QUESTION)).isEqualTo(new Answer.Given("{\"events\": []}"));

        assertThat(server.requests()).hasSize(1);
        RecordedEndpoint.Request request = server.requests().getFirst();
        assertThat(request.path()).isEqualTo("/v1/chat/completions");
        assertThat(request.authorization()).isEqualTo("Bearer the-key");
        JsonNode body = new ObjectMapper().readTree(request.body());
        assertThat(body.get("model").textValue()).isEqualTo("some-model");
        assertThat(body.get("temperature").intValue()).isZero();
        assertThat(body.get("seed").isInt()).isTrue();
        assertThat(body.at("/messages/0/role").textValue()).isEqualTo("system");
        assertThat(body.at("/messages/0/content").textValue()).isEqualTo("List them.");
        assertThat(body.at("/messages/1/role").textValue()).isEqualTo("user");
        assertThat(body.at("/messages/1/content").textValue()).isEqualTo("Names: Berg\n\nBerg left.");
        assertThat(body.at("/response_format/json_schema/schema/type").textValue())
                .isEqualTo("object");
    }

    @Test
    void withoutAKeyNoneIsSent() {
        server.says("{}");

        new ChatEndpoint(server.baseUrl(), "some-model", Optional.empty(), Duration.ofSeconds(30)).ask(QUESTION);

        assertThat(server.requests())
                .extracting(RecordedEndpoint.Request::authorization)
                .containsExactly("null");
    }

    @Test
    void whatIsNoAnswerSaysWhyAndNothingElse() {
        server.replies(500, "{\"error\": \"Berg left. the-key\"}")
                .replies(200, "<html>Berg left.</html>")
                .replies(200, "{\"choices\": []}")
                .replies(200, "x".repeat(2 << 20))
                .redirects();

        for (int i = 0; i < 5; i++) {
            assertThat(why(endpoint(server.baseUrl()))).isNotBlank().doesNotContain("Berg", "the-key");
        }
        assertThat(server.requests())
                .hasSize(5)
                .extracting(RecordedEndpoint.Request::path)
                .containsOnly("/v1/chat/completions");
    }

    @Test
    void whoNeverAnswersIsNotWaitedFor() {
        ChatEndpoint endpoint =
                new ChatEndpoint(server.baseUrl(), "some-model", Optional.empty(), Duration.ofMillis(200));

        assertThat(why(endpoint)).startsWith("no answer within");
    }

    @Test
    void nobodyThereIsNoAnswer() {
        URI gone = server.baseUrl();
        server.close();

        assertThat(why(endpoint(gone))).contains("ConnectException");
    }

    @Test
    void theSameModelElsewhereIsTheSameReader() {
        assertThat(endpoint(URI.create("https://one.example/v1/")).name())
                .isEqualTo(endpoint(URI.create("http://127.0.0.1:11434/v1")).name())
                .startsWith("some-model/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:11434/v1", "/v1", "file:///etc/passwd", "http:///v1"})
    void anAddressThatIsNoneIsRefusedByName(String address) {
        assertThatThrownBy(() -> endpoint(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parley.second-reader.base-url");
    }

    private static ChatEndpoint endpoint(URI baseUrl) {
        return new ChatEndpoint(baseUrl, "some-model", Optional.of("the-key"), Duration.ofSeconds(30));
    }

    private static String why(ChatEndpoint endpoint) {
        return ((Answer.None) endpoint.ask(QUESTION)).why();
    }
}
