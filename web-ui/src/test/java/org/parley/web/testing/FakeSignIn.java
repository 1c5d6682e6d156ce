package org.parley.web.testing;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenID Connect provider that lets anyone in as whom they name: {@code analyst}, {@code admin} or {@code nobody}, who has
 * no role. It checks the PKCE verifier, as a real one does.
 */
final class FakeSignIn extends FakeServer {

    static final String CLIENT = "parley-web";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys = newKeys();
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();

    private record Grant(String user, String challenge) {}

    FakeSignIn(int port) {
        super(port);
    }

    @Override
    Answer answer(HttpExchange exchange) throws IOException {
        return switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> Answer.json(discovery());
            case "/auth" -> authorize(exchange);
            case "/token" -> token(parameters(body(exchange)));
            case "/jwks" -> Answer.json(new JsonObject().put("keys", new JsonArray().add(publicKey())));
            case "/logout" ->
                Answer.redirect(
                        parameters(exchange.getRequestURI().getRawQuery()).get("post_logout_redirect_uri"));
            default -> Answer.empty(404);
        };
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", url())
                .put("authorization_endpoint", url() + "/auth")
                .put("token_endpoint", url() + "/token")
                .put("jwks_uri", url() + "/jwks")
                .put("end_session_endpoint", url() + "/logout");
    }

    private Answer authorize(HttpExchange exchange) {
        Map<String, String> request = parameters(exchange.getRequestURI().getRawQuery());
        String user = request.get("user");
        if (user == null) {
            String here = exchange.getRequestURI().toString().replace("&", "&amp;");
            return Answer.html("<p><a href=\"" + here + "&amp;user=analyst\">analyst</a> <a href=\"" + here
                    + "&amp;user=admin\">admin</a></p>");
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, new Grant(user, request.get("code_challenge")));
        return Answer.redirect(request.get("redirect_uri") + "?code=" + code + "&state=" + request.get("state"));
    }

    private Answer token(Map<String, String> request) {
        if ("refresh_token".equals(request.get("grant_type"))) {
            return Answer.json(tokens(request.get("refresh_token")));
        }
        Grant grant = codes.remove(request.getOrDefault("code", ""));
        if (grant == null || !grant.challenge().equals(hash(request.getOrDefault("code_verifier", "")))) {
            return Answer.json(400, new JsonObject().put("error", "invalid_grant"));
        }
        return Answer.json(tokens(grant.user()));
    }

    private JsonObject tokens(String user) {
        List<String> roles = switch (user) {
            case "admin" -> List.of("analyst", "admin");
            case "analyst" -> List.of("analyst");
            default -> List.of();
        };
        JsonObject claims = new JsonObject()
                .put("iss", url())
                .put(
                        "sub",
                        UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("aud", CLIENT)
                .put("sid", UUID.randomUUID().toString())
                .put("preferred_username", user)
                .put("name", user.equals("admin") ? "Ada Admin" : "Anna Analyst")
                .put("iat", Instant.now().getEpochSecond())
                .put("exp", Instant.now().getEpochSecond() + 3600)
                .put("realm_access", new JsonObject().put("roles", new JsonArray(roles)));
        return new JsonObject()
                .put("token_type", "Bearer")
                .put("expires_in", 3600)
                .put("id_token", signed(claims.copy().put("typ", "ID")))
                .put("access_token", signed(claims.copy().put("typ", "Bearer")))
                .put("refresh_token", user);
    }

    private String signed(JsonObject claims) {
        String head =
                encode(new JsonObject().put("alg", "RS256").put("kid", "test").encode());
        String content = head + "." + encode(claims.encode());
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonObject publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", "test")
                .put("n", unsigned(key.getModulus()))
                .put("e", unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encode(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String verifier) {
        try {
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
