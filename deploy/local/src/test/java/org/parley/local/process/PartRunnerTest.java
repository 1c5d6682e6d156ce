package org.parley.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.local.LocalException;
import org.parley.local.process.Part.Ending;
import org.parley.local.process.PartState.Died;
import org.parley.local.process.PartState.Ready;
import org.parley.local.process.PartState.Stopped;
import org.parley.local.process.PartState.Unready;

class PartRunnerTest {

    @TempDir
    Path folder;

    private PartRunner runner;

    @BeforeEach
    void newRunner() {
        runner = new PartRunner(folder.resolve("run"), folder.resolve("logs"));
    }

    @AfterEach
    void leaveNothingBehind() {
        runner.kill("part");
    }

    @Test
    void a_part_is_started_found_again_and_stopped() {
        Part part = part("echo started; touch ready; sleep 600");
        assertThat(runner.state(part)).isInstanceOf(Stopped.class);

        runner.start(part);
        runner.awaitReady(part);

        PartRunner anotherLauncher = new PartRunner(folder.resolve("run"), folder.resolve("logs"));
        assertThat(anotherLauncher.state(part)).isInstanceOfSatisfying(Ready.class, ready -> {
            assertThat(ready.footprint().revision()).isEqualTo(part.launch().revision());
            assertThat(ready.footprint().process()).isPresent();
        });
        assertThat(anotherLauncher.stop("part", Ending.TERM)).isTrue();
        assertThat(runner.state(part)).isInstanceOf(Stopped.class);
        assertThat(anotherLauncher.stop("part", Ending.TERM)).isFalse();
    }

    @Test
    void a_part_that_dies_while_starting_is_named_with_the_end_of_its_log() {
        Part part = part("echo the disk is full; exit 7");

        runner.start(part);

        assertThatThrownBy(() -> runner.awaitReady(part))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("part died while starting")
                .hasMessageContaining("the disk is full");
    }

    @Test
    void a_part_that_does_not_get_ready_in_time_is_named() {
        Part part = new Part("part", 1, launch("echo thinking; sleep 600"), () -> false, Duration.ZERO, Ending.TERM);

        runner.start(part);

        assertThatThrownBy(() -> runner.awaitReady(part))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("part is not ready after 0 s");
        assertThat(runner.state(part)).isInstanceOf(Unready.class);
    }

    @Test
    void a_killed_part_counts_as_died_until_it_is_started_again() throws IOException {
        Part part = part("touch ready; sleep 600");
        runner.start(part);
        runner.awaitReady(part);

        runner.kill("part");

        assertThat(runner.state(part)).isInstanceOf(Died.class);
        // Else the mark of the first life would do for the second one.
        Files.delete(folder.resolve("ready"));
        runner.start(part);
        runner.awaitReady(part);
        assertThat(runner.state(part)).isInstanceOf(Ready.class);
    }

    @Test
    void the_last_words_are_those_of_the_last_start() {
        Part first = part("echo first life; touch ready; sleep 600");
        runner.start(first);
        runner.awaitReady(first);
        runner.stop("part", Ending.TERM);
        Part second = part("echo second life; touch again; sleep 600", folder.resolve("again"));

        runner.start(second);
        runner.awaitReady(second);

        assertThat(runner.lastWords("part")).containsExactly("second life");
        assertThat(runner.log("part").tail(10, 0)).containsExactly("first life", "second life");
    }

    @Test
    void another_process_with_the_same_id_is_not_taken_for_the_part() throws Exception {
        Part part = part("touch ready; sleep 600");
        Files.createDirectories(folder.resolve("run"));
        new Footprint(ProcessHandle.current().pid(), 1_000_000, "r", 1, 0).write(folder.resolve("run/part.json"));

        assertThat(runner.state(part)).isInstanceOf(Died.class);
        assertThat(runner.stop("part", Ending.TERM)).isFalse();
    }

    @Test
    void secrets_reach_the_process_and_are_not_in_its_revision() {
        Launch launch = new Launch(List.of("true"), Map.of("PASSWORD", "hush"), folder, "1");
        Launch other = new Launch(List.of("true"), Map.of("PASSWORD", "hush2"), folder, "1");

        assertThat(launch.revision()).doesNotContain("hush").isNotEqualTo(other.revision());
        assertThat(launch.revision())
                .isEqualTo(new Launch(List.of("true"), Map.of("PASSWORD", "hush"), folder, "1").revision());
    }

    private Part part(String script) {
        return part(script, folder.resolve("ready"));
    }

    private Part part(String script, Path readyFile) {
        return new Part("part", 1, launch(script), () -> Files.exists(readyFile), Duration.ofSeconds(30), Ending.TERM);
    }

    private Launch launch(String script) {
        return new Launch(List.of("sh", "-c", script), Map.of(), folder, "1");
    }
}
