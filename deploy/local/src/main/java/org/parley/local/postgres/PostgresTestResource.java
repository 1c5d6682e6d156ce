package org.parley.local.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.parley.local.LocalException;
import org.parley.local.postgres.PostgresDatabases.Database;

/**
 * Gives a `@QuarkusTest` an empty database on a real PostgreSQL: `@QuarkusTestResource(value = PostgresTestResource.class, initArgs =
 * {@literal @}ResourceArg(name = "database", value = "ingest"))`. See {@link TestPostgres} for which server that is.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    private String name = "";

    @Override
    public void init(Map<String, String> arguments) {
        name = arguments.getOrDefault("database", "");
    }

    @Override
    public Map<String, String> start() {
        if (name.isBlank()) {
            throw new LocalException("Name the database: @ResourceArg(name = \"database\", value = \"…\")");
        }
        Database database = TestPostgres.freshDatabase(name);
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        // The server ends with the JVM: other tests of the same run use it.
    }
}
