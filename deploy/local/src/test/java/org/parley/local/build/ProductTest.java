package org.parley.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductTest {

    private static final Instant BUILT = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path root;

    private Product application;

    @BeforeEach
    void aBuiltApplication() throws IOException {
        for (String file : new String[] {
            "pom.xml",
            ".mvn/jvm.config",
            "web-ui/pom.xml",
            "web-ui/openapi.yaml",
            "web-ui/src/main/java/Page.java",
            "web-ui/model/src/main/resources/weights.bin",
            "web-ui/target/quarkus-app/quarkus-run.jar",
            "web-ui/src/test/java/PageTest.java"
        }) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "");
        }
        application = new Repository(root).service("web-ui");
        for (Path input : application.inputs()) {
            age(input);
        }
        application.noteBuilt(BUILT);
    }

    @Test
    void what_was_built_after_the_last_change_is_fresh() {
        assertThat(application.isStale()).isFalse();
    }

    @Test
    void a_changed_source_makes_it_stale() throws IOException {
        touch(root.resolve("web-ui/src/main/java/Page.java"));

        assertThat(application.isStale()).isTrue();
    }

    @Test
    void a_changed_contract_makes_it_stale() throws IOException {
        touch(root.resolve("web-ui/openapi.yaml"));

        assertThat(application.isStale()).isTrue();
    }

    @Test
    void a_changed_parent_makes_it_stale() throws IOException {
        touch(root.resolve("pom.xml"));

        assertThat(application.isStale()).isTrue();
    }

    @Test
    void a_removed_source_makes_it_stale() throws IOException {
        Files.delete(root.resolve("web-ui/src/main/java/Page.java"));

        assertThat(application.isStale()).isTrue();
    }

    @Test
    void a_changed_test_does_not_make_it_stale() throws IOException {
        touch(root.resolve("web-ui/src/test/java/PageTest.java"));

        assertThat(application.isStale()).isFalse();
    }

    @Test
    void a_later_build_by_hand_counts() throws IOException {
        touch(root.resolve("web-ui/src/main/java/Page.java"));
        compiledByHand(BUILT.plusSeconds(2));
        result(BUILT.plusSeconds(3));

        assertThat(application.isStale()).isFalse();
    }

    @Test
    void what_was_changed_during_a_build_by_hand_makes_it_stale() throws IOException {
        compiledByHand(BUILT.plusSeconds(-1));
        result(BUILT.plusSeconds(3));
        touch(root.resolve("web-ui/src/main/java/Page.java"));

        assertThat(application.isStale()).isTrue();
    }

    @Test
    void compiling_by_hand_makes_no_build() throws IOException {
        touch(root.resolve("web-ui/src/main/java/Page.java"));
        compiledByHand(BUILT.plusSeconds(2));
        result(BUILT);

        assertThat(application.isStale()).isTrue();
    }

    private void compiledByHand(Instant moment) throws IOException {
        Path note =
                root.resolve("web-ui/target/maven-status/maven-compiler-plugin/compile/default-compile/inputFiles.lst");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "");
        Files.setLastModifiedTime(note, FileTime.from(moment));
    }

    private void result(Instant moment) throws IOException {
        Files.setLastModifiedTime(application.result(), FileTime.from(moment));
    }

    @Test
    void a_cleaned_module_is_stale() throws IOException {
        Files.delete(root.resolve("web-ui/target/quarkus-app/quarkus-run.jar"));

        assertThat(application.isStale()).isTrue();
    }

    private void age(Path input) throws IOException {
        try (var files = Files.walk(input)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setLastModifiedTime(file, FileTime.from(BUILT.minus(Duration.ofHours(1))));
            }
        }
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(BUILT.plusSeconds(1)));
    }
}
