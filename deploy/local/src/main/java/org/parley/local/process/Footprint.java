package org.parley.local.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a started process leaves behind so that later commands find it: the content of its pid file.
 *
 * @param pid its process id
 * @param startedAt when it was started, in milliseconds since 1970: a later process may get the same id
 * @param revision of the launch, see {@link Launch#revision()}
 * @param port the port that it was given
 * @param logOffset where in its log this start begins, in bytes
 */
public record Footprint(long pid, long startedAt, String revision, int port, long logOffset) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The kernel counts start times in ticks of 10 ms from boot; converting loses up to a second. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(2);

    /** The process, if it is the one that was started then and still runs. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheOneStarted);
    }

    private boolean isTheOneStarted(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.ofEpochMilli(startedAt))
                                .abs()
                                .compareTo(START_TOLERANCE)
                        <= 0)
                .orElse(true);
    }

    static Optional<Footprint> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), Footprint.class));
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + file + "; delete it if the process does not run", broken);
        }
    }

    /** Writes the pid file so that it is either whole or absent. */
    void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        JSON.writeValue(unfinished.toFile(), this);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
