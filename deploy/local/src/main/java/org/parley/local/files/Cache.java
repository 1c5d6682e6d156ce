package org.parley.local.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * What is unpacked or built once per user and used by every clone and every test run: the servers, never data. A folder in it is either
 * whole or absent, whoever is killed while making it.
 *
 * @param root the folder of the cache, `~/.cache/parley` unless XDG_CACHE_HOME or PARLEY_CACHE say otherwise
 */
public record Cache(Path root) {

    /** Makes the content of a folder that is there and empty. */
    @FunctionalInterface
    public interface Content {
        void make(Path folder) throws IOException;
    }

    public static Cache ofTheUser() {
        return new Cache(root(System.getenv(), System.getProperty("user.home")));
    }

    static Path root(Map<String, String> environment, String userHome) {
        String chosen = environment.get("PARLEY_CACHE");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        String xdg = environment.get("XDG_CACHE_HOME");
        Path caches = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(userHome, ".cache");
        return caches.resolve("parley").toAbsolutePath();
    }

    /** Makes the folder of the cache itself where it is not there yet. */
    public void make() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the cache " + root + "; PARLEY_CACHE may name another", e);
        }
    }

    /** Whether the folder of that name has been made. */
    public boolean holds(String name) {
        return Files.isDirectory(root.resolve(name));
    }

    /** The folder of that name, made now if it is not there yet. Processes that ask at the same time wait for each other. */
    public Path folder(String name, Content content) {
        Path folder = root.resolve(name);
        if (holds(name)) {
            return folder;
        }
        make();
        try (FileChannel channel = FileChannel.open(
                        root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !holds(name)) {
                Path unfinished = root.resolve(name + ".unfinished");
                Folders.delete(unfinished);
                Files.createDirectories(unfinished);
                content.make(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not prepare " + folder, e);
        }
    }
}
