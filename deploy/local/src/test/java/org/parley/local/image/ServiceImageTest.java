package org.parley.local.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.local.LocalException;

class ServiceImageTest {

    @TempDir
    Path folder;

    private Path base;
    private Path application;

    @BeforeEach
    void packaged() throws Exception {
        base = folder.resolve("base.tar");
        Jib.fromScratch()
                .addLabel("made-by", "the test")
                .containerize(Containerizer.to(TarImage.at(base).named("base")));
        application = folder.resolve("quarkus-app");
        for (String part : List.of("lib", "quarkus", "app")) {
            Files.createDirectories(application.resolve(part));
            Files.writeString(application.resolve(part).resolve(part + ".jar"), part);
        }
        Files.writeString(application.resolve("quarkus-run.jar"), "run");
    }

    @Test
    void runsThePackagedServiceAsSomebodyWithoutRights() throws IOException {
        Path file = folder.resolve("image.tar");

        new ServiceImage(base.toString(), application, 8082).write("localhost/parley/entity-service:1", file);

        Map<String, byte[]> archive = contents(file);
        JsonNode manifest = json(archive.get("manifest.json")).get(0);
        assertThat(manifest.at("/RepoTags/0").asText()).isEqualTo("localhost/parley/entity-service:1");
        assertThat(manifest.path("Layers")).hasSize(4);
        JsonNode config = json(archive.get(manifest.path("Config").asText())).path("config");
        assertThat(config.path("User").asText()).isEqualTo("10001:10001");
        assertThat(config.path("Entrypoint").toString()).contains("\"-jar\",\"/opt/parley/quarkus-run.jar\"");
        assertThat(config.path("Env").toString())
                .contains("QUARKUS_HTTP_PORT=8082", "QUARKUS_LOG_CONSOLE_JSON_ENABLED=true");
        assertThat(config.path("ExposedPorts").has("8082/tcp")).isTrue();
        assertThat(config.path("ExposedPorts").has("9000/tcp")).isTrue();
        assertThat(config.path("Labels").path("made-by").asText()).isEqualTo("the test");
    }

    @Test
    void theSameFilesMakeTheSameImage() throws IOException {
        Path first = folder.resolve("first.tar");
        Path second = folder.resolve("second.tar");

        new ServiceImage(base.toString(), application, 8082).write("localhost/parley/entity-service:1", first);
        Files.setLastModifiedTime(application.resolve("app/app.jar"), FileTime.fromMillis(1_000_000));
        new ServiceImage(base.toString(), application, 8082).write("localhost/parley/entity-service:1", second);

        assertThat(contents(second)).containsOnlyKeys(contents(first).keySet());
        assertThat(contents(second).get("manifest.json"))
                .isEqualTo(contents(first).get("manifest.json"));
    }

    @Test
    void goesToARegistryAndStandsOnABaseFromOne() throws Exception {
        try (LocalRegistry registry = new LocalRegistry(folder)) {
            String pushed = registry.name("parley/base:1");
            new ServiceImage(base.toString(), application, 8082).push(pushed);

            Path file = folder.resolve("image.tar");
            new ServiceImage(pushed, application, 8082).write("localhost/parley/entity-service:1", file);

            JsonNode manifest = json(contents(file).get("manifest.json")).get(0);
            assertThat(manifest.path("Layers")).hasSize(8);
        }
    }

    @Test
    void saysSoWhenTheRegistryHasNoSuchBase() throws Exception {
        try (LocalRegistry registry = new LocalRegistry(folder)) {
            String unknown = registry.name("parley/unknown:1");

            assertThatThrownBy(() -> new ServiceImage(unknown, application, 8082).write("x", folder.resolve("x.tar")))
                    .isInstanceOf(LocalException.class)
                    .hasMessageContaining("parley/unknown");
        }
    }

    @Test
    void saysSoWhenTheNameIsNone() {
        assertThatThrownBy(() -> new ServiceImage("Not A Name", application, 8082).write("x", folder.resolve("x.tar")))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("Not A Name");
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        return new ObjectMapper().readTree(bytes);
    }

    private static Map<String, byte[]> contents(Path archive) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(Files.newInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                contents.put(entry.getName(), tar.readAllBytes());
            }
        }
        return contents;
    }
}
