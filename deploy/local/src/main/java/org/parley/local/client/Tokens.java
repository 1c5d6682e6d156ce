package org.parley.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.local.LocalException;

/** Gives a bearer token whenever one is needed. */
@FunctionalInterface
public interface Tokens {

    /** A token that is good for some seconds at least. */
    String current();

    /** Always this one. */
    static Tokens given(String token) {
        return () -> token;
    }

    /**
     * Those of a service account of the realm, renewed before they end.
     *
     * @param realm the realm's address, `http://127.0.0.1:8180/realms/parley`
     */
    static Tokens ofClient(URI realm, String client, String secret) {
        return new Renewing(
                realm, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** What the realm gives for one request, until shortly before it ends. */
    final class Renewing implements Tokens {
        private static final Duration MARGIN = Duration.ofSeconds(30);
        private static final ObjectMapper JSON = new ObjectMapper();

        private final URI endpoint;
        private final String form;
        private String token = "";
        private Instant end = Instant.EPOCH;

        private Renewing(URI realm, Map<String, String> form) {
            this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
            this.form = form.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }

        @Override
        public synchronized String current() {
            if (Instant.now().isAfter(end.minus(MARGIN))) {
                renew();
            }
            return token;
        }

        private void renew() {
            HttpRequest request = HttpRequest.newBuilder(endpoint)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .timeout(Duration.ofSeconds(30))
                    .POST(BodyPublishers.ofString(form))
                    .build();
            try (HttpClient http = HttpClient.newHttpClient()) {
                Instant asked = Instant.now();
                HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
                if (response.statusCode() != 200) {
                    throw new LocalException("Keycloak at %s refused the sign-in (%d): %s"
                            .formatted(endpoint, response.statusCode(), response.body()));
                }
                JsonNode answer = JSON.readTree(response.body());
                token = answer.path("access_token").asText();
                end = asked.plusSeconds(answer.path("expires_in").asLong());
            } catch (IOException e) {
                throw new LocalException("Keycloak at " + endpoint + " does not answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LocalException("Interrupted while signing in", e);
            }
        }
    }
}
