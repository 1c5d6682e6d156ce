package org.parley.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.parley.local.LocalException;

/** Talks to one service, signed in. */
public final class ServiceClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    public ServiceClient(URI address, Tokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** What the path answers, as JSON. */
    public JsonNode get(String path) {
        return json(send(request(path).GET().build()));
    }

    /** What the path answers, as it comes; the caller closes it. */
    public InputStream open(String path) {
        return send(request(path).GET().build());
    }

    /** Posts the body and returns the JSON of the answer. */
    public JsonNode post(String path, String contentType, BodyPublisher body) {
        return json(send(
                request(path).header("Content-Type", contentType).POST(body).build()));
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String path) {
        // Below the address, whatever path it has of its own: a service may stand behind a proxy with a prefix.
        return HttpRequest.newBuilder(URI.create(address.toString().replaceFirst("/+$", "") + path))
                .header("Authorization", "Bearer " + tokens.current())
                .timeout(Duration.ofMinutes(10));
    }

    private InputStream send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() / 100 != 2) {
                throw refusal(request, response);
            }
            return response.body();
        } catch (IOException e) {
            throw new LocalException(
                    address + " does not answer (" + e.getMessage() + "); does ./parley status say that it runs?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while waiting for " + address, e);
        }
    }

    private static LocalException refusal(HttpRequest request, HttpResponse<InputStream> response) throws IOException {
        String body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
        String told = body;
        try {
            JsonNode problem = JSON.readTree(body);
            String detail = problem.path("detail").asText(problem.path("title").asText(""));
            told = detail.isBlank() ? body : detail;
        } catch (IOException notJson) {
            // Told as it is.
        }
        String hint = response.statusCode() == 401 || response.statusCode() == 403
                ? " The account needs the role for it; see PARLEY_TOKEN in ./parley help."
                : "";
        return new LocalException("%s %s was refused (%d). %s%s"
                .formatted(request.method(), request.uri(), response.statusCode(), told, hint));
    }

    private static JsonNode json(InputStream body) {
        try (body) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new LocalException("The answer is not JSON: " + e.getMessage(), e);
        }
    }
}
