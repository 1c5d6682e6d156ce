package org.parley.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.parley.local.LocalException;

/** Runs a short-lived program to its end. */
public final class Programs {

    private Programs() {}

    /**
     * Runs the program and returns what it wrote.
     *
     * @throws LocalException if it ends with another status than 0; the message carries its output
     */
    public static String run(List<String> command, Map<String, String> environment) {
        Outcome outcome = attempt(command, environment);
        if (outcome.status() != 0) {
            throw new LocalException("%s failed with status %d:%n%s"
                    .formatted(String.join(" ", command), outcome.status(), outcome.output()));
        }
        return outcome.output();
    }

    /** Whether the program exists and ends well. */
    public static boolean succeeds(String... command) {
        try {
            return attempt(List.of(command), Map.of()).status() == 0;
        } catch (UncheckedIOException absent) {
            return false;
        }
    }

    /** Runs the program with this process's own input and output, and returns its exit status. It ends when this process does. */
    public static int passThrough(List<String> command) {
        return passThrough(new ProcessBuilder(command));
    }

    /** As {@link #passThrough(List)}. */
    public static int passThrough(ProcessBuilder builder) {
        try {
            Process process = builder.inheritIO().start();
            Thread end = new Thread(process::destroy, "end-child");
            Runtime.getRuntime().addShutdownHook(end);
            int status = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(end);
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while a program ran", e);
        }
    }

    private static Outcome attempt(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while waiting for " + command.getFirst(), e);
        }
    }

    private record Outcome(int status, String output) {}
}
