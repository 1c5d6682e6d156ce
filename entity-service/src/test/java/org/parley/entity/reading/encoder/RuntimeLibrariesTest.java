package org.parley.entity.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeLibrariesTest {

    private static final String PROPERTY = "onnxruntime.native.path";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private final Properties before = (Properties) System.getProperties().clone();

    @BeforeEach
    void nameTheFolder() {
        System.setProperty(PROPERTY, folder.resolve("libraries").toString());
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void unpacksOnceAndLeavesNothingElse() throws IOException {
        RuntimeLibraries.unpack();
        List<Path> libraries = libraries();
        assertThat(libraries)
                .hasSize(2)
                .allSatisfy(library -> assertThat(library).isNotEmptyFile());

        for (Path library : libraries) {
            Files.setLastModifiedTime(library, LONG_AGO);
        }
        RuntimeLibraries.unpack();
        assertThat(libraries())
                .isEqualTo(libraries)
                .allSatisfy(library ->
                        assertThat(Files.getLastModifiedTime(library)).isEqualTo(LONG_AGO));
    }

    @Test
    void replacesWhatIsNotWhole() throws IOException {
        RuntimeLibraries.unpack();
        Path library = libraries().getFirst();
        long size = Files.size(library);
        Files.writeString(library, "half of it");

        RuntimeLibraries.unpack();
        assertThat(library).hasSize(size);
    }

    private List<Path> libraries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("libraries"))) {
            return files.sorted().toList();
        }
    }
}
