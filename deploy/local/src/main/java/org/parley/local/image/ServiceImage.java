package org.parley.local.image;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.Port;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.parley.local.LocalException;

/**
 * The image of one service: what was packaged, on a base that has Java. It runs as a user without rights, writes nowhere but to /tmp, and
 * the same files make the same image.
 *
 * @param base name of an image in a registry, or a file that `docker save` or `podman save` wrote
 * @param application the folder that holds quarkus-run.jar
 * @param port where the service listens
 */
public record ServiceImage(String base, Path application, int port) {

    static final String USER = "10001:10001";

    private static final AbsoluteUnixPath HOME = AbsoluteUnixPath.get("/opt/parley");
    private static final int MANAGEMENT_PORT = 9000;
    /** Each a layer, what changes least first, so that a new build shares the larger ones with the last. */
    private static final List<String> LAYERS = List.of("lib", "quarkus", "quarkus-run.jar", "app");

    private static final List<String> ENTRYPOINT = List.of(
            "java",
            "-XX:MaxRAMPercentage=60",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Donnxruntime.native.path=/tmp/onnxruntime",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-jar",
            HOME.resolve("quarkus-run.jar").toString());

    /** Writes the image to a file that `docker load` and `podman load` read. */
    public void write(String name, Path file) {
        build(
                isOnThisMachine(base),
                this::container,
                () -> Containerizer.to(TarImage.at(file).named(name)));
    }

    /**
     * Sends the image to its registry, with the credentials that `docker login` or `podman login` have left. A registry on this machine may do
     * without a certificate, or without TLS; the base's may not for that, so the image is made before it is sent.
     */
    public void push(String name) {
        if (!isOnThisMachine(name)) {
            build(false, this::container, () -> Containerizer.to(registryImage(name)));
            return;
        }
        try {
            Path made = Files.createTempFile("parley-image", ".tar");
            try {
                write(name, made);
                build(true, () -> Jib.from(TarImage.at(made)), () -> Containerizer.to(registryImage(name)));
            } finally {
                Files.delete(made);
            }
        } catch (IOException e) {
            throw new LocalException("The image could not be made: " + rootMessage(e), e);
        }
    }

    private static boolean isOnThisMachine(String image) {
        return image.startsWith("localhost:");
    }

    private interface Source {
        JibContainerBuilder open() throws IOException, InvalidImageReferenceException;
    }

    private interface Target {
        Containerizer open() throws InvalidImageReferenceException;
    }

    private static void build(boolean insecurely, Source source, Target target) {
        try {
            source.open()
                    .containerize(
                            target.open().setAllowInsecureRegistries(insecurely).setToolName("parley"));
        } catch (InvalidImageReferenceException e) {
            throw new LocalException("That is no name of an image: " + e.getInvalidReference(), e);
        } catch (RegistryException | ExecutionException e) {
            throw new LocalException("The registry did not do as asked: " + rootMessage(e), e);
        } catch (IOException | CacheDirectoryCreationException e) {
            throw new LocalException("The image could not be made: " + rootMessage(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while making an image", e);
        }
    }

    private JibContainerBuilder container() throws IOException, InvalidImageReferenceException {
        Path archive = Path.of(base);
        JibContainerBuilder container =
                Files.isRegularFile(archive) ? Jib.from(TarImage.at(archive)) : Jib.from(registryImage(base));
        for (String part : LAYERS) {
            container.addFileEntriesLayer(FileEntriesLayer.builder()
                    .setName(part)
                    .addEntryRecursive(application.resolve(part), HOME.resolve(part))
                    .build());
        }
        return container
                .setEntrypoint(ENTRYPOINT)
                .setUser(USER)
                .setWorkingDirectory(AbsoluteUnixPath.get("/tmp"))
                .setEnvironment(Map.of(
                        "QUARKUS_HTTP_HOST", "0.0.0.0",
                        "QUARKUS_HTTP_PORT", "" + port,
                        "QUARKUS_MANAGEMENT_HOST", "0.0.0.0",
                        "QUARKUS_MANAGEMENT_PORT", "" + MANAGEMENT_PORT,
                        "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"))
                .setExposedPorts(Port.tcp(port), Port.tcp(MANAGEMENT_PORT))
                .addLabel("org.opencontainers.image.licenses", "Apache-2.0")
                .setCreationTime(Instant.EPOCH);
    }

    private static RegistryImage registryImage(String name) throws InvalidImageReferenceException {
        CredentialRetrieverFactory credentials =
                CredentialRetrieverFactory.forImage(ImageReference.parse(name), event -> {});
        return RegistryImage.named(name).addCredentialRetriever(credentials.dockerConfig());
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
