package org.parley.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.parley.local.LocalException;
import org.parley.local.process.PartState.Died;
import org.parley.local.process.PartState.Ready;
import org.parley.local.process.PartState.Stopped;
import org.parley.local.process.PartState.Unready;

/**
 * Starts and stops the parts of one stack and knows how they are. Each part runs in a session of its own, so that neither Ctrl-C nor the
 * closing of the terminal ends it, and leaves a pid file, so that any later launcher finds it.
 *
 * @param pidFiles where the pid files lie
 * @param logs where the logs lie, one a part
 */
public record PartRunner(Path pidFiles, Path logs) {

    private static final Duration END_LIMIT = Duration.ofSeconds(60);
    private static final int TAIL_LINES = 25;

    /** How the part is now. */
    public PartState state(Part part) {
        Optional<Footprint> footprint = footprint(part.name());
        if (footprint.isEmpty()) {
            return new Stopped();
        }
        if (footprint.get().process().isEmpty()) {
            return new Died(footprint.get());
        }
        return part.ready().isReady() ? new Ready(footprint.get()) : new Unready(footprint.get());
    }

    /** What the last start of that part left, if it was not stopped since. */
    public Optional<Footprint> footprint(String name) {
        return Footprint.read(pidFile(name));
    }

    public LogFile log(String name) {
        return new LogFile(logs.resolve(name + ".log"));
    }

    /** Starts the part, which must not run. Returns at once; see {@link #awaitReady}. */
    public void start(Part part) {
        LogFile log = log(part.name());
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(part.launch().command());
        try {
            Files.createDirectories(pidFiles);
            Files.createDirectories(logs);
            log.putAsideIfLarge();
            long offset = log.size();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(part.launch().directory().toFile())
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.path().toFile()));
            builder.environment().putAll(part.launch().environment());
            Process process = builder.start();
            new Footprint(
                            process.pid(),
                            Instant.now().toEpochMilli(),
                            part.launch().revision(),
                            part.port(),
                            offset)
                    .write(pidFile(part.name()));
        } catch (IOException e) {
            throw new LocalException("Could not start " + part.name() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Waits until the part is ready.
     *
     * @throws LocalException if it dies or takes longer than its patience; the message ends with the end of its log
     */
    public void awaitReady(Part part) {
        Instant limit = Instant.now().plus(part.patience());
        while (true) {
            switch (state(part)) {
                case Ready ready -> {
                    return;
                }
                case Unready unready -> {
                    if (Instant.now().isAfter(limit)) {
                        throw failure(
                                part.name(),
                                "is not ready after " + part.patience().toSeconds() + " s");
                    }
                }
                case Died died -> throw failure(part.name(), "died while starting");
                case Stopped stopped -> throw failure(part.name(), "was stopped while starting");
            }
            pause();
        }
    }

    /** Asks the part to end, and makes it end if it does not within a minute. Returns whether there was something to end. */
    public boolean stop(String name, Part.Ending ending) {
        return end(name, ending.name());
    }

    /** Ends the part and all that it has started as a power cut would: nothing is said to it. It then counts as died. */
    public void kill(String name) {
        footprint(name).flatMap(Footprint::process).ifPresent(process -> {
            List<ProcessHandle> all =
                    Stream.concat(Stream.of(process), process.descendants()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(PartRunner::awaitEnd);
        });
    }

    /** The last lines that the part wrote since its last start. */
    public List<String> lastWords(String name) {
        long offset = footprint(name).map(Footprint::logOffset).orElse(0L);
        return log(name).tail(TAIL_LINES, offset);
    }

    private LocalException failure(String name, String what) {
        return new LocalException("%s %s. The end of its log, %s:%n%s"
                .formatted(name, what, log(name).path(), String.join("\n", indented(lastWords(name)))));
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "    " + line).toList();
    }

    private boolean end(String name, String signal) {
        Optional<Footprint> footprint = footprint(name);
        Optional<ProcessHandle> process = footprint.flatMap(Footprint::process);
        process.ifPresent(running -> {
            Programs.succeeds("kill", "-" + signal, Long.toString(running.pid()));
            if (!awaitEnd(running)) {
                running.destroyForcibly();
                awaitEnd(running);
            }
        });
        if (footprint.isPresent()) {
            try {
                Files.deleteIfExists(pidFile(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return process.isPresent();
    }

    private static boolean awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException still) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while waiting", e);
        }
    }

    private Path pidFile(String name) {
        return pidFiles.resolve(name + ".json");
    }
}
