package org.parley.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.parley.local.postgres.PostgresDatabases.Database;

class TestPostgresTest {

    @Test
    void a_fresh_database_is_a_real_and_empty_one_of_the_version_that_the_build_names() throws SQLException {
        Database first = TestPostgres.freshDatabase("local_first");
        execute(first, "CREATE TABLE kept (id int)");

        Database again = TestPostgres.freshDatabase("local_first");

        assertThat(query(again, "SELECT version()")).startsWith("PostgreSQL 18.");
        assertThat(query(again, "SELECT count(*) FROM information_schema.tables WHERE table_name = 'kept'"))
                .isEqualTo("0");
    }

    @Test
    void the_owner_of_a_database_may_add_the_extensions_that_search_needs() throws SQLException {
        Database database = TestPostgres.freshDatabase("local_extensions");

        execute(database, "CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gin");

        assertThat(query(database, "SELECT similarity('Zelensky', 'Zelenskyy') > 0.5"))
                .isEqualTo("t");
    }

    @Test
    void a_role_sees_its_own_database_alone() {
        Database mine = TestPostgres.freshDatabase("local_mine");
        Database other = TestPostgres.freshDatabase("local_other");

        Database trespass = new Database(other.url(), mine.user(), mine.password());

        assertThatThrownBy(() -> query(trespass, "SELECT 1")).hasMessageContaining("permission denied for database");
    }

    @Test
    void nobody_comes_in_without_the_password() {
        Database database = TestPostgres.freshDatabase("local_guarded");

        assertThatThrownBy(() -> query(new Database(database.url(), database.user(), "guess"), "SELECT 1"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void ensuring_a_database_keeps_what_is_in_it() throws SQLException {
        Database database = TestPostgres.freshDatabase("local_kept");
        execute(database, "CREATE TABLE kept AS SELECT 42 AS answer");

        Database again = TestPostgres.server().ensure("local_kept", "another password");

        assertThat(query(again, "SELECT answer FROM kept")).isEqualTo("42");
    }

    private static void execute(Database database, String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static String query(Database database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
