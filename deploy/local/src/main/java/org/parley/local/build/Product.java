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

    /** Where Maven's compiler notes what it compiled, each time that it does. */
    private static final String COMPILED =
            "target/maven-status/maven-compiler-plugin/compile/default-compile/inputFiles.lst";

    /** The folder that the result lies in. */
    public Path folder() {
        return result.resolveSibling("");
    }

    /** Whether it has to be built: it is missing, or something that it is built from was changed since. */
    public boolean isStale() {
        if (!Files.exists(result)) {
            return true;
        }
        try {
            // What is removed changes its folder, so folders count too.
            return newestInput().isAfter(lastBuild());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the last build took in its inputs: one of ours when it began, one by hand when it compiled, if it then went on to the end. */
    private Instant lastBuild() throws IOException {
        Instant ours = changed(stamp());
        Instant compiled = changed(moduleFolder.resolve(COMPILED));
        boolean byHand = compiled.isAfter(ours) && !changed(result).isBefore(compiled);
        return byHand ? compiled : ours;
    }

    private static Instant changed(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.EPOCH;
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
