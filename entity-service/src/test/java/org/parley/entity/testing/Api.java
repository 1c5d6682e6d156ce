package org.parley.entity.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Calls the service as somebody with a really signed token. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(token(role));
    }

    /** Somebody of whom the token says this too. */
    public static RequestSpecification as(Map<String, Object> claims, String role) {
        return given().auth().oauth2(token(claims, role));
    }

    public static String token(String role) {
        return token(Map.of("preferred_username", role + "@test"), role);
    }

    private static String token(Map<String, Object> claims, String role) {
        return Jwt.claims(claims)
                .subject(String.valueOf(claims.getOrDefault("sub", "someone")))
                .issuer("https://identity.test/realms/parley")
                .claim("realm_access", Map.of("roles", List.of(role)))
                .expiresIn(300)
                .jws()
                .sign(key());
    }

    private static PrivateKey key() {
        byte[] encoded = Base64.getDecoder()
                .decode(ConfigProvider.getConfig().getValue(TokenResource.PRIVATE_KEY, String.class));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonPath get(String path, Object... parameters) {
        return as("analyst")
                .get(path, parameters)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static Response deliver(Script script, int version) {
        ScriptedReading.learn(script);
        Map<String, Object> body = new HashMap<>();
        body.put("version", version);
        body.put("file", script.file());
        body.put("outlet", script.outlet());
        body.put("publishedAt", script.date() == null ? null : script.date().toString());
        body.put("text", script.text());
        return deliver(script.id(), body);
    }

    public static Response deliver(UUID id, Map<String, Object> body) {
        return as("relay").contentType(ContentType.JSON).body(body).put("/api/articles/{id}", id);
    }

    public static void delete(UUID id) {
        as("relay").delete("/api/articles/{id}", id).then().statusCode(204);
    }

    /** Leaves the graph empty. */
    public static void deleteAll() {
        List<String> ids = get("/api/graph").getList("articles.id", String.class);
        ids.forEach(id -> delete(UUID.fromString(id)));
    }
}
