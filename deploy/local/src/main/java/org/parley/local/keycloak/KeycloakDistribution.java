package org.parley.local.keycloak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.parley.local.Versions;
import org.parley.local.files.Cache;
import org.parley.local.files.TarArchive;
import org.parley.local.process.Programs;

/**
 * The Keycloak server of the version that the build names, optimised for PostgreSQL. It is unpacked and built once per user; servers run from
 * homes of their own that link to it, so that many can run at the same time.
 */
public record KeycloakDistribution(Path folder) {

    private static final List<String> SHARED = List.of("lib", "providers", "themes");

    /** Fetches an archive of the Maven registry. */
    @FunctionalInterface
    public interface Registry {
        /** Puts the artifact `group:name:version:type` into the folder and returns the file. */
        Path fetch(String artifact, Path folder);
    }

    /** Whether the server has been prepared before, or will have to be fetched and built. */
    public static boolean isPrepared() {
        return Cache.ofTheUser().holds(name());
    }

    /** Fetches (170 MB), unpacks and builds the server where that has not been done yet. */
    public static KeycloakDistribution prepared(Registry registry) {
        return new KeycloakDistribution(Cache.ofTheUser().folder(name(), folder -> prepare(registry, folder)));
    }

    private static String name() {
        return "keycloak-" + Versions.ofTheBuild().keycloak() + "-postgres";
    }

    private static void prepare(Registry registry, Path folder) throws IOException {
        Path archive = registry.fetch(
                "org.keycloak:keycloak-quarkus-dist:" + Versions.ofTheBuild().keycloak() + ":tar.gz", folder);
        try (InputStream tar = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            TarArchive.unpack(tar, 1, folder);
        }
        Files.delete(archive);
        Programs.run(command(folder, List.of(), "build", "--db=postgres"), Map.of());
    }

    /** Makes a home for one server: its own settings, realm files and data, the programs linked. Returns the folder for realm files. */
    public Path makeHome(Path home) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        for (String shared : SHARED) {
            Path link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, folder.resolve(shared));
        }
        return Files.createDirectories(home.resolve("data/import"));
    }

    /**
     * The command that runs the server of that home in the foreground. It is what the distribution's own kc.sh runs, without the shell that
     * would stay between us and the server.
     */
    public static List<String> command(Path home, List<String> virtualMachineOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(virtualMachineOptions);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }
}
