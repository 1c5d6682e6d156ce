package org.parley.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service as Maven packages it: a folder that runs with `java -jar quarkus-run.jar`.
 *
 * @param inputs the files and folders that it is built from
 */
public record Application(String module, Path moduleFolder, List<Path> inputs) {

    private static final String RUNNER = "quarkus-run.jar";

    /** Where the packaged application lies. */
    public Path folder() {
        return moduleFolder.resolve("target/quarkus-app");
    }

    /** Whether it has to be built: it is missing, or something that it is built from was changed since. */
    public boolean isStale() {
        if (!Files.exists(folder().resolve(RUNNER)) || !Files.exists(stamp())) {
            return true;
        }
        try {
            // What is removed changes its folder, so folders count too.
            Instant built = Files.getLastModifiedTime(stamp()).toInstant();
            return newestInput().isAfter(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes a build that began at that moment and went well. What was edited while it ran counts as newer. */
    void noteBuilt(Instant begun) {
        try {
            Files.writeString(stamp(), "Made by ./parley; its time says when the last build began.\n");
            Files.setLastModifiedTime(stamp(), FileTime.from(begun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one packaged application from a later one. */
    public String identity() {
        Path runner = folder().resolve(RUNNER);
        try {
            return Files.exists(runner) ? Files.getLastModifiedTime(runner).toString() : "absent";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path stamp() {
        return moduleFolder.resolve("target/parley-built");
    }

    private Instant newestInput() throws IOException {
        Instant newest = Instant.EPOCH;
        for (Path input : inputs) {
            if (Files.exists(input)) {
                try (Stream<Path> files = Files.walk(input)) {
                    for (Path file : (Iterable<Path>) files::iterator) {
                        Instant changed = Files.getLastModifiedTime(file).toInstant();
                        newest = changed.isAfter(newest) ? changed : newest;
                    }
                }
            }
        }
        return newest;
    }
}
