package org.parley.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.local.LocalException;
import org.parley.local.files.SecretFiles;
import org.parley.local.process.Programs;

/**
 * One PostgreSQL server on a data folder: how it is initialised and the command that runs it. It listens on the loopback address alone,
 * opens no socket file, and asks everyone for a password.
 *
 * @param dataFolder where the cluster lies or will lie
 * @param durability whether what is committed must survive a power cut
 */
public record PostgresServer(PostgresBinaries binaries, Path dataFolder, int port, Durability durability) {

    /** The role that owns the cluster. */
    public static final String SUPERUSER = "postgres";

    /** Whether commits wait for the disk. They outlast the death of the server in any case. */
    public enum Durability {
        /** As PostgreSQL comes: fsync on. */
        DURABLE,
        /** For data of a test run that nobody will miss. */
        THROWAWAY
    }

    /**
     * Creates the cluster if the folder holds none.
     *
     * @throws LocalException if the server will not be able to use the folder
     */
    public void initialise(String superuserPassword) {
        requireReach();
        if (Files.exists(dataFolder.resolve("PG_VERSION"))) {
            return;
        }
        ServerUser user = ServerUser.here();
        Path passwordFile = dataFolder.resolveSibling(dataFolder.getFileName() + ".password");
        try {
            Files.createDirectories(dataFolder);
            SecretFiles.write(passwordFile, superuserPassword);
            user.own(dataFolder);
            user.own(passwordFile);
            Programs.run(initdb(user, passwordFile), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deleteQuietly(passwordFile);
        }
    }

    private void requireReach() {
        Path folder = dataFolder.resolveSibling("");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!ServerUser.here().reaches(folder)) {
            throw new LocalException(
                    "PostgreSQL does not run as root and therefore runs as the user nobody here, who cannot reach "
                            + folder
                            + ". Set PARLEY_HOME to a folder below one that everybody may pass through, /srv/parley say.");
        }
    }

    private List<String> initdb(ServerUser user, Path passwordFile) {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + dataFolder,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The collation is PostgreSQL's own, so that it is the same whatever the operating system brings.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        if (durability == Durability.THROWAWAY) {
            command.add("--no-sync");
        }
        return command;
    }

    /** The command that runs the server in the foreground. SIGINT ends it in order, closing what is connected. */
    public List<String> command() {
        List<String> command = new ArrayList<>(ServerUser.here().prefix());
        command.addAll(List.of(binaries.program("postgres").toString(), "-D", dataFolder.toString(), "-p", "" + port));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "shared_buffers", "64MB",
                "max_connections", "100",
                "log_timezone", "UTC",
                "timezone", "UTC"));
        if (durability == Durability.THROWAWAY) {
            // Commits still reach the operating system before they are answered: tests kill the server, and a power cut
            // loses all anyway.
            settings.put("fsync", "off");
            settings.put("full_page_writes", "off");
        }
        return settings;
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalException("Could not delete " + file + ", which holds a password; delete it yourself", e);
        }
    }
}
