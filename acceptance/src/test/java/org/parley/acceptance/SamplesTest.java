package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.acceptance.stack.Parley;

/** The articles that a newcomer meets first are whole, and short enough to be read. */
class SamplesTest {
    private static final Path SAMPLES = Parley.repository().resolve("samples");

    @Test
    void theIndexNamesFilesThatAreThereOnceEach() throws IOException {
        Set<String> seen = new HashSet<>();
        for (JsonNode entry :
                new ObjectMapper().readTree(SAMPLES.resolve("index.json").toFile())) {
            String file = entry.path("file").asText();
            assertThat(SAMPLES.resolve(file)).isRegularFile();
            assertThat(seen.add(file)).as("%s is named once", file).isTrue();
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void articlesAreShort() throws IOException {
        for (Path text : articles(".txt")) {
            assertThat(Files.readString(text).split("\\s+").length)
                    .as("words in %s", text.getFileName())
                    .isBetween(120, 260);
        }
    }

    @Test
    void someStoriesComeAsPagesAndSomeFromNobodyKnowsWhere() throws IOException {
        Set<String> indexed = new HashSet<>();
        new ObjectMapper().readTree(SAMPLES.resolve("index.json").toFile()).forEach(entry -> {
            if (entry.has("outlet")) {
                indexed.add(entry.path("file").asText());
            }
        });

        assertThat(articles(".html")).hasSize(3);
        assertThat(articles(".txt").stream()
                        .map(file -> file.getFileName().toString())
                        .filter(file -> !indexed.contains(file)))
                .containsExactlyInAnyOrder("river-5.txt", "takeover-4.txt", "ferry-4.txt");
    }

    private static Set<Path> articles(String ending) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toSet());
        }
    }
}
