package org.parley.acceptance.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The services' HTTP interfaces, called with the token of a role. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Part, URI> addresses;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Api(Map<Part, URI> addresses, Tokens tokens) {
        this.addresses = Map.copyOf(addresses);
        this.tokens = tokens;
    }

    public Answer get(Part part, String path, Role role) {
        return send(part, "GET", path, role, "", BodyPublishers.noBody());
    }

    /** Sends {@code body} as {@code contentType}; an empty content type sends none. */
    public Answer send(Part part, String method, String path, Role role, String contentType, String body) {
        return send(part, method, path, role, contentType, BodyPublishers.ofString(body));
    }

    /** A reading request with whatever {@code token} is. */
    public Answer withToken(Part part, String path, String token) {
        return send(HttpRequest.newBuilder(addresses.get(part).resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(1))
                .build());
    }

    private Answer send(Part part, String method, String path, Role role, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(addresses.get(part).resolve(path))
                .method(method, body)
                .header("Accept", "application/json, application/problem+json, */*;q=0.5")
                .timeout(Duration.ofMinutes(2));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        if (role != Role.ANONYMOUS) {
            request.header("Authorization", "Bearer " + tokens.of(role));
        }
        return send(request.build());
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, parse(type, response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static JsonNode parse(String type, String body) throws IOException {
        return type.contains("json") && !body.isEmpty() ? JSON.readTree(body) : MissingNode.getInstance();
    }
}
