package org.parley.ingest.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.security.Key;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;
import org.parley.local.postgres.PostgresDatabases.Database;
import org.parley.local.postgres.TestPostgres;

/** What the service needs around it in a test: a real database, an entity-service over HTTP, and an issuer whose key it trusts. */
public final class RealSurroundings implements QuarkusTestResourceLifecycleManager {

    /** Where the tests let the entity-service listen. The port is chosen here, for the service has to know it before any test runs. */
    static final String ENTITY_SERVICE_PORT = "test.entity-service.port";

    @Override
    public Map<String, String> start() {
        int port = freePort();
        String entityService = "http://127.0.0.1:" + port;
        Database database = TestPostgres.freshDatabase("parley_ingest_test");
        KeyPair keys = Tokens.keys();
        return Map.ofEntries(
                Map.entry(ENTITY_SERVICE_PORT, Integer.toString(port)),
                Map.entry("quarkus.rest-client.entity-service.url", entityService),
                Map.entry("quarkus.oidc-client.auth-server-url", entityService),
                Map.entry("quarkus.datasource.jdbc.url", database.url()),
                Map.entry("quarkus.datasource.username", database.user()),
                Map.entry("quarkus.datasource.password", database.password()),
                Map.entry("quarkus.otel.exporter.otlp.endpoint", FakeCollector.start()),
                Map.entry("quarkus.oidc.public-key", encoded(keys.getPublic())),
                Map.entry("test.signing-key", encoded(keys.getPrivate())));
    }

    @Override
    public void stop() {}

    private static String encoded(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
