package org.parley.ingest.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Real signed tokens, shaped like Keycloak's, so that verification is real too. */
public final class Tokens {

    private Tokens() {}

    public static String admin() {
        return of("admin-in-a-test", "admin", "analyst");
    }

    public static String adminInSession(String session) {
        return claims("admin-in-a-session", "admin", "analyst")
                .claim("sid", session)
                .expiresAt(Instant.now().plusSeconds(300))
                .sign(trustedKey());
    }

    public static String analyst() {
        return of("analyst-in-a-test", "analyst");
    }

    public static String withoutRole() {
        return of("somebody-in-a-test");
    }

    public static String expired() {
        return claims("late", "admin")
                .expiresAt(Instant.now().minusSeconds(3600))
                .sign(trustedKey());
    }

    /** Right in all but the key that signed it. */
    public static String forged() {
        return claims("forger", "admin")
                .expiresAt(Instant.now().plusSeconds(300))
                .sign(keys().getPrivate());
    }

    /** A good token, for another service. */
    public static String forAnotherService() {
        return claims("admin-elsewhere", "admin")
                .audience("parley-entity")
                .expiresAt(Instant.now().plusSeconds(300))
                .sign(trustedKey());
    }

    private static String of(String user, String... roles) {
        return claims(user, roles).expiresAt(Instant.now().plusSeconds(300)).sign(trustedKey());
    }

    private static io.smallrye.jwt.build.JwtClaimsBuilder claims(String user, String... roles) {
        return Jwt.claims()
                .subject(user)
                .audience("parley-ingest")
                .preferredUserName(user)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(Instant.now().minusSeconds(7200));
    }

    static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey trustedKey() {
        try {
            String key = ConfigProvider.getConfig().getValue("test.signing-key", String.class);
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
