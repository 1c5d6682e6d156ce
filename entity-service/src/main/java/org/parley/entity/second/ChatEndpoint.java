package org.parley.entity.second;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.parley.entity.reading.second.Question;
import org.parley.entity.reading.second.SecondReader;

/**
 * A model behind OpenAI's chat completions, which Ollama, vLLM, llama.cpp and others serve too. One request a question, without retries and
 * redirects: the text goes to the configured host and nowhere else. Neither texts nor keys are logged.
 */
public final class ChatEndpoint implements SecondReader {

    /** Many times what an answer about an article comes to. */
    private static final long MAX_ANSWER_BYTES = 1 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI address;
    private final String model;
    private final Optional<String> apiKey;
    private final Duration timeout;

    public ChatEndpoint(URI baseUrl, String model, Optional<String> apiKey, Duration timeout) {
        if (!"http".equals(baseUrl.getScheme()) && !"https".equals(baseUrl.getScheme()) || baseUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "parley.second-reader.base-url has to be an address like http://127.0.0.1:11434/v1");
        }
        this.address = URI.create(baseUrl.toString().replaceAll("/+$", "") + "/chat/completions");
        this.model = model;
        this.apiKey = apiKey;
        this.timeout = timeout;
    }

    /** The model and what it is asked: the same model at another address is the same reader. */
    @Override
    public String name() {
        return model + "/" + Question.VERSION;
    }

    @Override
    public Answer ask(Question question) {
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(
                request(question), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER_BYTES));
        try {
            HttpResponse<byte[]> response = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == 200
                    ? content(response.body())
                    : new Answer.None("the endpoint answered with status " + response.statusCode());
        } catch (TimeoutException e) {
            exchange.cancel(true);
            return new Answer.None("no answer within " + timeout.toSeconds() + " s");
        } catch (ExecutionException e) {
            return new Answer.None("the endpoint could not be asked: "
                    + Objects.requireNonNullElse(e.getCause(), e).getClass().getSimpleName());
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.None("interrupted");
        }
    }

    private HttpRequest request(Question question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(question)));
        apiKey.ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }

    private String body(Question question) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", model).put("temperature", 0).put("seed", 1).put("stream", false);
        body.putArray("messages")
                .add(message("system", question.instructions()))
                .add(message("user", question.article()));
        try {
            body.putObject("response_format")
                    .put("type", "json_schema")
                    .putObject("json_schema")
                    .put("name", "events")
                    .put("strict", true)
                    .set("schema", JSON.readTree(question.schema()));
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of an answer is JSON", e);
        }
    }

    private static ObjectNode message(String role, String content) {
        return JSON.createObjectNode().put("role", role).put("content", content);
    }

    /** What the model said; what it is worth, the examination says. */
    private static Answer content(byte[] body) {
        try {
            JsonNode said =
                    JSON.readTree(new String(body, StandardCharsets.UTF_8)).at("/choices/0/message/content");
            return said.isTextual()
                    ? new Answer.Given(said.textValue())
                    : new Answer.None("the endpoint answered with something else than a chat completion");
        } catch (JsonProcessingException e) {
            return new Answer.None("the endpoint answered with something else than JSON");
        }
    }
}
