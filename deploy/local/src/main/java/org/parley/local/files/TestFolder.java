package org.parley.local.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Temporary folders of test runs. They carry the id of the process that made them, so that what a killed run left behind, folders and
 * processes, is found and removed by the next.
 */
public final class TestFolder {

    private static final String PREFIX = "parley-test-";

    private TestFolder() {}

    /**
     * The folder of that kind of this process, not made yet, after removing those whose process is gone.
     *
     * @param endWhatRuns ends the processes that still use a folder which is about to be removed
     */
    public static Path ofThisProcess(String kind, Consumer<Path> endWhatRuns) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        String prefix = PREFIX + kind + "-";
        try (Stream<Path> entries = Files.list(temporary)) {
            for (Path folder :
                    entries.filter(entry -> isLeftover(entry, prefix)).toList()) {
                endWhatRuns.accept(folder);
                Folders.delete(folder);
            }
        } catch (IOException | UncheckedIOException othersOrGone) {
            System.getLogger(TestFolder.class.getName())
                    .log(Level.DEBUG, "Left for the next run: " + othersOrGone.getMessage());
        }
        return temporary.resolve(prefix + ProcessHandle.current().pid());
    }

    private static boolean isLeftover(Path folder, String prefix) {
        String name = folder.getFileName().toString();
        return name.matches(prefix + "\\d+")
                && ProcessHandle.of(Long.parseLong(name.substring(prefix.length())))
                        .isEmpty();
    }
}
