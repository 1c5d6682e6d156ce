package org.parley.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The memory that processes take. */
public final class Memory {

    private static final String SHARE = "Pss:";

    private Memory() {}

    /**
     * The bytes that the process and its descendants hold in memory, pages that several of them share counted once (the proportional set
     * size); empty where the system does not tell.
     */
    public static OptionalLong of(long pid) {
        long[] processes = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(ProcessHandle::pid)
                .toArray();
        long bytes = LongStream.of(processes).map(Memory::share).sum();
        return bytes == 0 ? OptionalLong.empty() : OptionalLong.of(bytes);
    }

    private static long share(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(SHARE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException goneOrHidden) {
            return 0;
        }
    }
}
