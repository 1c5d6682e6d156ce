package org.parley.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class BuildStagesTest {

    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;

    @Test
    void time_and_tests_are_told_by_stage() {
        BuildStages stages = new BuildStages(clock, "servers");
        after(30, stages, "[INFO] --- enforcer:3.6.2:enforce (tools) @ parley-web-ui ---");
        after(60, stages, "[INFO] --- surefire:3.5.4:test (default-test) @ parley-web-ui ---");
        after(
                10,
                stages,
                "[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1.2 s -- in PageTest");
        after(80, stages, "[WARNING] Tests run: 12, Failures: 0, Errors: 0, Skipped: 1");
        after(0, stages, "[INFO] --- jar:3.4.2:jar (default-jar) @ parley-web-ui ---");
        now = now.plus(Duration.ofSeconds(60));

        String report = stages.report(true);

        assertThat(report.lines().map(line -> line.replaceAll("\\s+", " ").strip()))
                .containsExactly(
                        "STAGE MINUTES TESTS",
                        "servers 0.5",
                        "build, format and lint 2.0",
                        "tests of web-ui 1.5 12",
                        "all 4.0 12",
                        "",
                        "PASSED: 12 tests, 1 of them skipped.");
    }

    @Test
    void the_verdict_names_the_modules_that_failed() {
        BuildStages stages = new BuildStages(clock, BuildStages.BUILD);
        stages.line("[INFO] Parley: ingest-service, from bytes to articles . FAILURE [ 10.1 s]");
        stages.line("[INFO] Parley: web-ui, the pages ...................... SUCCESS [ 10.1 s]");

        assertThat(stages.report(false))
                .endsWith("FAILED in ingest-service, from bytes to articles; what failed is named above.\n");
    }

    private void after(int seconds, BuildStages stages, String line) {
        now = now.plus(Duration.ofSeconds(seconds));
        stages.line(line);
    }
}
