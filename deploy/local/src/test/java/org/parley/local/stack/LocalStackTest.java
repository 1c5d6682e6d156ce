package org.parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.local.LocalException;
import org.parley.local.build.Repository;
import org.parley.local.postgres.PostgresDatabases.Database;
import org.parley.local.postgres.PostgresServer.Durability;
import org.parley.local.process.PartState.Died;
import org.parley.local.process.PartState.Ready;
import org.parley.local.process.PartState.Stopped;
import org.parley.local.terminal.Progress;

/** With PostgreSQL alone, which starts in a second; the acceptance tests run the whole stack. */
class LocalStackTest {

    private static final List<PartName> POSTGRES = List.of(PartName.POSTGRES);

    @TempDir
    Path folder;

    private StackPorts ports = StackPorts.free();

    @AfterEach
    void leaveNothingBehind() {
        LocalStack stack = stack();
        stack.home().make();
        stack.down(Progress.silent());
    }

    @Test
    void what_runs_is_left_alone_and_what_died_is_started_again_with_its_data() throws SQLException {
        assertThat(stack().up(POSTGRES, Progress.silent())).isEqualTo(POSTGRES);
        execute("CREATE TABLE kept AS SELECT 42 AS answer");
        assertThat(stack().up(POSTGRES, Progress.silent())).isEmpty();

        stack().kill(PartName.POSTGRES);
        assertThat(stack().state(PartName.POSTGRES)).isInstanceOf(Died.class);

        assertThat(stack().up(POSTGRES, Progress.silent())).isEqualTo(POSTGRES);
        assertThat(stack().state(PartName.POSTGRES)).isInstanceOf(Ready.class);
        assertThat(query("SELECT answer FROM kept")).isEqualTo("42");
    }

    @Test
    void data_survives_a_stop() throws SQLException {
        stack().up(POSTGRES, Progress.silent());
        execute("CREATE TABLE kept AS SELECT 42 AS answer");

        assertThat(stack().down(Progress.silent())).isEqualTo(POSTGRES);
        assertThat(stack().state(PartName.POSTGRES)).isInstanceOf(Stopped.class);
        stack().up(POSTGRES, Progress.silent());

        assertThat(query("SELECT answer FROM kept")).isEqualTo("42");
    }

    @Test
    void commits_wait_for_the_disk() throws SQLException {
        stack().up(POSTGRES, Progress.silent());

        assertThat(query("SHOW fsync")).isEqualTo("on");
        assertThat(query("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(query("SHOW listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_taken_port_is_named_with_the_way_to_another_and_nothing_is_started() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<PartName, Integer> chosen = new EnumMap<>(ports.ports());
            chosen.put(PartName.POSTGRES, taken.getLocalPort());
            ports = new StackPorts(chosen);

            assertThatThrownBy(() -> stack().up(POSTGRES, Progress.silent()))
                    .isInstanceOf(LocalException.class)
                    .hasMessageContaining(taken.getLocalPort() + " for postgres")
                    .hasMessageContaining("PARLEY_POSTGRES_PORT")
                    .hasMessageContaining("--postgres-port");
        }
        assertThat(stack().state(PartName.POSTGRES)).isInstanceOf(Stopped.class);
    }

    @Test
    void giving_up_stops_what_was_started() {
        LocalStack stack = stack();
        stack.up(POSTGRES, Progress.silent());

        stack.abandon();

        assertThat(stack().state(PartName.POSTGRES)).isInstanceOf(Stopped.class);
    }

    private LocalStack stack() {
        return LocalStack.asPackaged(
                new StackHome(folder.resolve("home")), ports, new Repository(folder), Durability.DURABLE);
    }

    private Database entity() {
        return stack().databases().ensure("entity", stack().home().secret("database-entity"));
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private String query(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        Database database = entity();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
