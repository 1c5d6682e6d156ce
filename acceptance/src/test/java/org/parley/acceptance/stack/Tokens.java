package org.parley.acceptance.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Access tokens as the parts themselves get them: a person's through the sign-in page and the web-ui's own client, the
 * relay's by its client credentials. So what is tested is the token that the services see in earnest.
 */
final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    /** PKCE: a verifier of the right length; tests have nothing to hide. */
    private static final String VERIFIER = "acceptance-tests-need-no-secret-verifier-but-a-long-one";

    private final URI issuer;
    private final URI redirect;
    private final Client webUi;
    private final Client relay;
    private final Map<Role, Account> accounts;
    private final Map<Role, Issued> issued = new EnumMap<>(Role.class);

    private record Issued(String token, Instant at) {}

    Tokens(URI issuer, URI redirect, Client webUi, Client relay, Map<Role, Account> accounts) {
        this.issuer = issuer;
        this.redirect = redirect;
        this.webUi = webUi;
        this.relay = relay;
        this.accounts = Map.copyOf(accounts);
    }

    /** A token that is good for a while: they end after minutes, and the tests go on for longer. */
    synchronized String of(Role role) {
        Issued kept = issued.get(role);
        if (kept == null || kept.at().plus(KEPT).isBefore(Instant.now())) {
            kept = new Issued(issue(role), Instant.now());
            issued.put(role, kept);
        }
        return kept.token();
    }

    private String issue(Role role) {
        try (HttpClient http =
                HttpClient.newBuilder().followRedirects(Redirect.NEVER).build()) {
            return switch (role) {
                case ANALYST, ADMIN -> personal(http, accounts.get(role));
                case RELAY -> token(http, relay, Map.of("grant_type", "client_credentials"));
                case ANONYMOUS -> throw new IllegalArgumentException("Nobody has no token");
            };
        } catch (IOException e) {
            throw new UncheckedIOException("No token for " + role.label(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private String personal(HttpClient http, Account account) throws IOException, InterruptedException {
        URI page = endpoint("auth?"
                + form(Map.of(
                        "client_id",
                        webUi.id(),
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        redirect.toString(),
                        "code_challenge",
                        challenge(),
                        "code_challenge_method",
                        "S256")));
        HttpResponse<String> signIn = http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        String action = first(
                FORM,
                signIn.body(),
                "No sign-in form, but " + signIn.statusCode() + " to "
                        + signIn.headers().firstValue("Location").orElse("nowhere"));
        HttpRequest credentials = HttpRequest.newBuilder(URI.create(action.replace("&amp;", "&")))
                .header("Cookie", cookies(signIn))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        form(Map.of("username", account.username(), "password", account.password()))))
                .build();
        HttpResponse<String> signedIn = http.send(credentials, BodyHandlers.ofString());
        String code = first(
                CODE,
                signedIn.headers().firstValue("Location").orElse(""),
                "The sign-in of " + account.username() + " gave no code, but " + signedIn.statusCode());
        return token(
                http,
                webUi,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        redirect.toString(),
                        "code_verifier",
                        VERIFIER));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** By hand: Keycloak marks its cookies Secure on loopback, as a browser understands and Java's cookie store does not. */
    private static String cookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private String token(HttpClient http, Client client, Map<String, String> grant)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder()
                .encodeToString((client.id() + ":" + client.secret()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(endpoint("token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(grant)))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak refused " + client.id() + ": " + answer);
        }
        return answer.path("access_token").asText();
    }

    private URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    private static String first(Pattern pattern, String text, String otherwise) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException(otherwise);
        }
        return matcher.group(1);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
