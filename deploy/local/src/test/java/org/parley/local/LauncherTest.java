package org.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.local.build.Repository;
import org.parley.local.command.Session;

class LauncherTest {

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void an_unknown_command_is_a_usage_error() {
        assertThat(run("upp")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("upp").contains("./parley help");
        assertThat(out.size()).isZero();
    }

    @Test
    void a_wrong_argument_is_told_with_how_the_command_is_used() {
        assertThat(run("down", "--wype")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--wype").contains("Usage: ./parley down [--wipe]");
    }

    @Test
    void help_goes_to_standard_output() {
        assertThat(run()).isZero();
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: ./parley COMMAND");
    }

    @Test
    void each_command_tells_of_itself() {
        assertThat(run("down", "--help")).isZero();
        assertThat(run("images", "-h")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Usage: ./parley down [--wipe]\nstop everything; --wipe deletes the data too\n")
                .contains("Usage: ./parley images [--base IMAGE] [--tag TAG]")
                .contains("\ncontainer images of the services, as files or into a registry\n");
    }

    @Test
    void where_nothing_was_started_status_says_so_and_down_does_nothing() {
        assertThat(run("status")).isEqualTo(3);
        assertThat(run("down")).isZero();
        assertThat(run("down", "--wipe")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("has not been started here")
                .contains("Nothing ran.");
    }

    @Test
    void half_of_a_remote_address_is_refused() {
        assertThat(Launcher.run(session(Map.of("PARLEY_URL", "https://parley.example")), List.of("export")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("PARLEY_TOKEN");
    }

    @Test
    void a_remote_account_needs_its_secret() {
        Map<String, String> account =
                Map.of("PARLEY_URL", "https://parley.example", "PARLEY_REALM", "https://login.example/realms/parley");
        assertThat(Launcher.run(session(account), List.of("redeliver"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("PARLEY_CLIENT_SECRET");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_is_in_the_help(String command) {
        assertThat(Help.text().lines()).anyMatch(line -> line.strip().startsWith(command + " "));
    }

    static List<String> commands() {
        return Launcher.commandNames().stream()
                .filter(name -> !name.equals("help"))
                .toList();
    }

    private int run(String... arguments) {
        return Launcher.run(session(Map.of()), List.of(arguments));
    }

    private Session session(Map<String, String> environment) {
        return new Session(
                new Repository(home),
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
    }
}
