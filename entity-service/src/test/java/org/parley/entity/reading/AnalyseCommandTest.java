package org.parley.entity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream printOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream printErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new AnalyseCommand(printOut, printErr).run(List.of(arguments));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<JsonNode> lines() throws IOException {
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        List<JsonNode> nodes = new java.util.ArrayList<>();
        for (String line : lines) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }

    @Test
    void printsOneLineAFileAndTakesDateAndOutletFromTheIndexFirst() throws IOException {
        file("index.json", "[{\"file\":\"a.txt\",\"outlet\":\"Harbour Gazette\",\"publishedAt\":\"2025-03-01\"}]");
        String first = file("a.txt", "Anna Berg resigned.");
        String second = file("b.txt", "Lars Holm stayed.");
        assertThat(run("--date", "2025-03-09", "--outlet", "Fjord Post", first, second))
                .isZero();
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0).at("/article/outlet").asText()).isEqualTo("Harbour Gazette");
        assertThat(lines().get(0).at("/article/publishedAt").asText()).isEqualTo("2025-03-01");
        assertThat(lines().get(0).at("/article/file").asText()).isEqualTo("a.txt");
        assertThat(lines().get(1).at("/article/outlet").asText()).isEqualTo("Fjord Post");
        assertThat(lines().get(1).at("/article/publishedAt").asText()).isEqualTo("2025-03-09");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void everyFileIsTriedAndTheStatusTellsThatSomeFailed() throws IOException {
        Path binary = folder.resolve("binary.txt");
        Files.write(binary, new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1});
        String good = file("good.txt", "Anna Berg resigned.");
        assertThat(run(folder.resolve("none.txt").toString(), binary.toString(), file("empty.txt", " \n"), good))
                .isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("no such file"))
                .anyMatch(line -> line.contains("not a text in UTF-8"))
                .anyMatch(line -> line.contains("there is no text in it"));
    }

    @Test
    void aWrongCommandIsToldAndNothingRead() {
        assertThat(run("--date", "yesterday", "a.txt")).isEqualTo(2);
        assertThat(run("--colour")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: analyse");
    }
}
