package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.acceptance.stack.Parley;
import org.parley.local.build.Repository;
import org.parley.local.postgres.PostgresDatabases.Database;
import org.parley.local.postgres.TestPostgres;
import org.parley.local.process.Programs;
import org.parley.local.stack.PartName;

/** The entity-service told what the chart's migration Job tells it: it makes its tables and ends, and needs neither the reading nor a sign-in for that. */
class MigrationTest {

    @Test
    void migratesAndEndsWithoutLoadingTheReading(@TempDir Path folder) throws Exception {
        Database database = TestPostgres.freshDatabase("parley_migration_test");
        Path classes = folder.resolve("classes");
        Path program = new Repository(Parley.repository())
                .service(PartName.ENTITY_SERVICE.label())
                .folder()
                .resolve("quarkus-run.jar");

        Programs.run(
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Xlog:class+load:file=" + classes,
                        "-jar",
                        program.toString()),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        database.url(),
                        "QUARKUS_DATASOURCE_USERNAME",
                        database.user(),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        database.password(),
                        "QUARKUS_FLYWAY_MIGRATE_AT_START",
                        "true",
                        "QUARKUS_INIT_AND_EXIT",
                        "true",
                        "QUARKUS_OIDC_TENANT_ENABLED",
                        "false"));

        assertThat(tables(database)).contains("article", "claim", "entity", "fact", "audit_entry");
        assertThat(Files.readString(classes))
                .contains("org.flywaydb.core.Flyway ")
                .doesNotContain("org.parley.entity.reading.name.Gazetteer ", "ai.onnxruntime.", "opennlp.");
    }

    private static List<String> tables(Database database) throws Exception {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                ResultSet rows = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
            return names;
        }
    }
}
