package org.parley.local.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarArchiveTest {

    @TempDir
    Path target;

    @Test
    void leading_folders_are_dropped_and_programs_stay_executable() throws IOException {
        InputStream archive = archive(new Entry("server-1.0/bin/run.sh", 0755), new Entry("server-1.0/README", 0644));

        TarArchive.unpack(archive, 1, target);

        assertThat(target.resolve("bin/run.sh")).hasContent("content").isExecutable();
        assertThat(Files.isExecutable(target.resolve("README"))).isFalse();
    }

    @Test
    void an_entry_that_would_leave_the_folder_is_refused() throws IOException {
        InputStream archive = archive(new Entry("../../outside", 0644));

        assertThatThrownBy(() -> TarArchive.unpack(archive, 0, target.resolve("inner")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
    }

    private record Entry(String name, int mode) {}

    private static InputStream archive(Entry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            byte[] content = "content".getBytes(StandardCharsets.UTF_8);
            for (Entry entry : entries) {
                TarArchiveEntry header = new TarArchiveEntry(entry.name(), true);
                header.setMode(entry.mode());
                header.setSize(content.length);
                out.putArchiveEntry(header);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
