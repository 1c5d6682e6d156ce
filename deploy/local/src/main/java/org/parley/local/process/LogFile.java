package org.parley.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one part. It grows by appending; starting a part puts a log that has grown large aside, once. */
public record LogFile(Path path) {

    private static final long LARGE = 20L * 1024 * 1024;
    private static final int TAIL_BYTES = 256 * 1024;

    /** The size in bytes; 0 where there is none yet. */
    public long size() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines, oldest first, of what was written after the offset. */
    public List<String> tail(int lines, long offset) {
        List<String> all = read(Math.max(offset, size() - TAIL_BYTES)).lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** What was written after the offset, as text. An offset beyond the end means that the log began anew. */
    public String read(long offset) {
        long size = size();
        long from = offset > size ? 0 : offset;
        if (size == from) {
            return "";
        }
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(size - from));
            channel.position(from);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // Until all is read or the file turns out shorter.
            }
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void putAsideIfLarge() throws IOException {
        if (size() > LARGE) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
