package org.parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.page.Frame;
import org.parley.acceptance.page.RunPage;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Part;
import org.parley.acceptance.stack.Role;

/** A file that is none gets its reason, and takes no other one down with it. */
@ExtendWith(ParleyExtension.class)
class BadUploadTest {

    @Test
    void everyBadFileFailsAloneAndSaysWhy(Parley parley, Visits visits, @TempDir Path folder) throws IOException {
        List<Path> files = List.of(
                Files.write(folder.resolve("empty.txt"), new byte[0]),
                sparse(folder.resolve("huge.txt"), 50L * 1024 * 1024),
                Files.write(folder.resolve("binary.txt"), noise()),
                Files.write(folder.resolve("encoding.txt"), unclearBytes()),
                Files.writeString(
                        folder.resolve("good.txt"),
                        "Maltese harbour master Censu Ta' Brolli opened the new quay in Gozo on 5 June 2026.\n"));
        Visit visit = visits.open();
        Frame frame = Frame.signedIn(visit, parley.account(Role.ADMIN));

        RunPage run = frame.upload().upload(files);
        run.waitUntilDone();
        visit.screenshot("bad-upload");

        assertThat(run.outcomeOf("good.txt")).containsText("read");
        for (String bad : List.of("empty.txt", "huge.txt", "binary.txt", "encoding.txt")) {
            assertThat(run.outcomeOf(bad)).containsText("failed");
            assertThat(run.outcomeOf(bad).locator(".reason")).not().isEmpty();
        }
        assertThat(codes(parley, run.id()))
                .containsEntry("empty.txt", "FILE_EMPTY")
                .containsEntry("huge.txt", "FILE_TOO_LARGE")
                .containsEntry("binary.txt", "FILE_BINARY")
                .containsEntry("encoding.txt", "ENCODING_UNKNOWN");
    }

    private static Map<String, String> codes(Parley parley, String run) {
        Map<String, String> codes = new HashMap<>();
        JsonNode items = parley.api()
                .get(Part.INGEST, "/api/runs/" + run, Role.ADMIN)
                .body()
                .path("items");
        items.forEach(item -> codes.put(
                item.path("file").asText(), item.path("problem").path("code").asText()));
        return codes;
    }

    private static Path sparse(Path file, long size) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(size);
        }
        return file;
    }

    private static byte[] noise() {
        byte[] bytes = new byte[4096];
        new Random(25).nextBytes(bytes);
        return bytes;
    }

    /** Neither UTF-8 nor any single encoding: half of it is one, half another. */
    private static byte[] unclearBytes() {
        byte[] utf8 = "Zürich, März: ".repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] latin1 = "Zürich, März: ".repeat(20).getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[utf8.length + latin1.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(latin1, 0, both, utf8.length, latin1.length);
        return both;
    }
}
