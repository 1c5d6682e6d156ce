package org.parley.entity.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ONNX Runtime would do by itself: keep an id in the home folder, and die of a long command line as it reads it. */
class RuntimeTelemetryTest {

    @TempDir
    Path home;

    /** Loads the model in a process of its own. */
    static final class Loading {

        public static void main(String[] arguments) {
            ReadingEncoder.load();
        }
    }

    @Test
    void theRuntimeReadsNoCommandLineAndLeavesNothingBehind() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Loading.class.getName(),
                "x".repeat(6_000));
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CACHE_HOME");
        builder.environment().remove(RuntimeTelemetry.VARIABLE);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(new File(home.toString()).list()).isEmpty();
    }
}
