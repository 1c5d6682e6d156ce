package org.parley.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.parley.local.LocalException;
import org.parley.local.files.Folders;
import org.parley.local.files.SecretFiles;
import org.parley.local.files.TestFolder;
import org.parley.local.postgres.PostgresDatabases.Database;
import org.parley.local.postgres.PostgresServer.Durability;
import org.parley.local.process.Ports;
import org.parley.local.process.Programs;

/**
 * A real PostgreSQL for tests. Where the environment names a server and its superuser, as `./parley test` does, that one is used; else the
 * first call starts one on a free port, which ends with this JVM.
 */
public final class TestPostgres {

    private static final String URL = "parley.test.postgres.url";
    private static final String USER = "parley.test.postgres.user";
    private static final String PASSWORD = "parley.test.postgres.password";
    private static final String URL_VARIABLE = "PARLEY_TEST_POSTGRES_URL";
    private static final String USER_VARIABLE = "PARLEY_TEST_POSTGRES_USER";
    private static final String PASSWORD_VARIABLE = "PARLEY_TEST_POSTGRES_PASSWORD";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private TestPostgres() {}

    /** A database of that name, empty, with a role of the same name that owns it. */
    public static Database freshDatabase(String name) {
        return server().recreate(name, SecretFiles.generate());
    }

    /** The server that the tests of this JVM use. */
    public static PostgresDatabases server() {
        // System properties, not a static field: one test run loads this class through more than one class loader.
        synchronized (System.getProperties()) {
            String url = System.getProperty(URL, "");
            if (!url.isBlank()) {
                return new PostgresDatabases(url, System.getProperty(USER, ""), System.getProperty(PASSWORD, ""));
            }
            PostgresDatabases server = named().orElseGet(TestPostgres::start);
            System.setProperty(URL, server.server());
            System.setProperty(USER, server.superuser());
            System.setProperty(PASSWORD, server.superuserPassword());
            return server;
        }
    }

    /** What makes the tests of another process use this server. */
    public static Map<String, String> environment(PostgresDatabases server) {
        return Map.of(
                URL_VARIABLE, server.server(),
                USER_VARIABLE, server.superuser(),
                PASSWORD_VARIABLE, server.superuserPassword());
    }

    private static Optional<PostgresDatabases> named() {
        Map<String, String> environment = System.getenv();
        String url = environment.getOrDefault(URL_VARIABLE, "");
        return url.isBlank()
                ? Optional.empty()
                : Optional.of(new PostgresDatabases(
                        url,
                        environment.getOrDefault(USER_VARIABLE, ""),
                        environment.getOrDefault(PASSWORD_VARIABLE, "")));
    }

    private static PostgresDatabases start() {
        Path folder = TestFolder.ofThisProcess("postgres", TestPostgres::endPostmaster);
        String password = SecretFiles.generate();
        PostgresServer server = new PostgresServer(
                PostgresBinaries.unpacked(), folder.resolve("data"), Ports.free(), Durability.THROWAWAY);
        server.initialise(password);
        Path log = folder.resolve("postgres.log");
        try {
            Process process = new ProcessBuilder(server.command())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder), "test-postgres-stop"));
            PostgresDatabases databases = new PostgresDatabases(
                    "jdbc:postgresql://127.0.0.1:" + server.port() + "/", PostgresServer.SUPERUSER, password);
            awaitAnswer(databases, process, log);
            return databases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitAnswer(PostgresDatabases databases, Process process, Path log) throws IOException {
        Instant limit = Instant.now().plus(START_LIMIT);
        try {
            while (!databases.answers()) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS) || Instant.now().isAfter(limit)) {
                    throw new LocalException("PostgreSQL did not start for the tests:\n" + Files.readString(log));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while PostgreSQL started", e);
        }
    }

    private static void stop(Process process, Path folder) {
        try {
            // SIGQUIT: nobody needs what a checkpoint would keep.
            Programs.succeeds("kill", "-QUIT", Long.toString(process.pid()));
            process.waitFor(10, TimeUnit.SECONDS);
            Folders.delete(folder);
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static void endPostmaster(Path folder) {
        try {
            postmaster(folder).ifPresent(pid -> Programs.succeeds("kill", "-QUIT", Long.toString(pid)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> postmaster(Path folder) throws IOException {
        Path file = folder.resolve("data/postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/bin/postgres"))
                .map(command -> pid);
    }
}
