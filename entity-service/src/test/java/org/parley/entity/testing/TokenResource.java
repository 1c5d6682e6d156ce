package org.parley.entity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Makes a key for this run alone; the service checks signatures with its public half. */
public class TokenResource implements QuarkusTestResourceLifecycleManager {

    static final String PRIVATE_KEY = "parley.test.private-key";

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return Map.of(
                    "quarkus.http.test-port",
                    "0",
                    // The log as an operator has it.
                    "quarkus.log.file.enabled",
                    "true",
                    "quarkus.log.file.path",
                    "target/test-log.json",
                    "quarkus.log.file.json.enabled",
                    "true",
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {}
}
