package org.parley.local.stack;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.local.LocalException;
import org.parley.local.files.Folders;
import org.parley.local.files.SecretFiles;
import org.parley.local.process.PartRunner;

/**
 * The folder that holds all that a stack keeps: data, secrets, logs, and what runs. It belongs to its owner alone and is marked as a
 * Parley folder, so that wiping never deletes anything else.
 */
public record StackHome(Path root) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "parley-home";
    private static final List<String> PRIVATE = List.of("secrets", "apps", "keycloak", "logs", "run", "tmp");

    /** The folder that PARLEY_HOME names, else `.parley` in the repository. */
    public static StackHome chosen(Map<String, String> environment, Path repository) {
        String named = environment.getOrDefault("PARLEY_HOME", "");
        return new StackHome((named.isBlank() ? repository.resolve(".parley") : Path.of(named))
                .toAbsolutePath()
                .normalize());
    }

    public boolean exists() {
        return Files.exists(root.resolve(MARK));
    }

    /**
     * Makes the folder where it is not there yet.
     *
     * @throws LocalException if it is there, is not empty and was not made by Parley
     */
    public void make() {
        if (exists()) {
            return;
        }
        try {
            Files.createDirectories(root);
            try (Stream<Path> content = Files.list(root)) {
                if (content.findAny().isPresent()) {
                    throw new LocalException(
                            root + " is not empty and not a folder of Parley's; set PARLEY_HOME to another");
                }
            }
            // Others may pass through, to files that they may read (PostgreSQL may run as somebody else), but not look
            // around.
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
            for (String name : PRIVATE) {
                Files.createDirectories(
                        root.resolve(name),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.writeString(root.resolve(MARK), "Data of Parley's local stack. “./parley down --wipe” deletes it.\n");
        } catch (IOException e) {
            throw new LocalException("Cannot make the data folder " + root + ": " + e.getMessage(), e);
        }
    }

    /** Deletes the folder with everything in it. Nothing of the stack may run. */
    public void wipe() {
        if (!exists()) {
            throw new LocalException(root + " is not a folder of Parley's; nothing was deleted");
        }
        try {
            Folders.delete(root);
        } catch (IOException e) {
            throw new LocalException("Could not delete all of " + root + ": " + e.getMessage(), e);
        }
    }

    public PartRunner runner() {
        return new PartRunner(root.resolve("run"), root.resolve("logs"));
    }

    public Path folder(String name) {
        return root.resolve(name);
    }

    /** The secret of that name, made up the first time it is asked for. */
    public String secret(String name) {
        Path file = secrets().resolve(name);
        try {
            if (!Files.exists(file)) {
                SecretFiles.write(file, SecretFiles.generate());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ports that were used last. */
    public Optional<StackPorts> ports() {
        Path file = root.resolve("ports.json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StackPorts(JSON.readValue(file.toFile(), new TypeReference<>() {})));
        } catch (IOException e) {
            throw new LocalException("Cannot read " + file + "; delete it to go back to the usual ports", e);
        }
    }

    void remember(StackPorts ports) {
        try {
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(root.resolve("ports.json").toFile(), ports.ports());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a note of that name was left, and what it says. */
    public Optional<String> note(String name) {
        Path file = root.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void leaveNote(String name, String text) {
        try {
            Files.writeString(root.resolve(name), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps other launchers from changing this stack until it is closed. */
    public Lock lock() {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw new LocalException(
                        "Another ./parley is just starting or stopping this stack; wait until it is done");
            }
            return new Lock(channel);
        } catch (IOException e) {
            throw new LocalException("Cannot lock " + root + ": " + e.getMessage(), e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private Path secrets() {
        return root.resolve("secrets");
    }

    /** The exclusive right to change the stack; the system takes it back when the process ends, however it does. */
    public record Lock(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
