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
 * What Maven makes of one module.
 *
 * @param inputs the files and folders that it is built from
 * @param result the file that is there once it has been built
 */
public record Product(String module, Path moduleFolder, List<Path> inputs, Path result) {

    /** The folder that the result lies in. */
    public Path folder() {
        return result.resolveSibling("");
    }

    /** Whether it has to be built: it is missing, or something that it is built from was changed since. */
    public boolean isStale() {
        if (!Files.exists(result) || !Files.exists(stamp())) {
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
    public void noteBuilt(Instant begun) {
        try {
            Files.writeString(stamp(), "Made by ./parley; its time says when the last build began.\n");
            Files.setLastModifiedTime(stamp(), FileTime.from(begun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one build from a later one. */
    public String identity() {
        try {
            return Files.exists(result) ? Files.getLastModifiedTime(result).toString() : "absent";
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
