package org.parley.local.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.local.LocalException;
import org.parley.local.process.LogFile;

/** Runs the repository's own Maven. One at a time: two would write the same folders. */
public record Maven(Repository repository) {

    private static final Pattern MODULE =
            Pattern.compile("\\[INFO] Building (?:Parley: )?([^,]+?)(?:,.*)? \\S+ +\\[\\d+/\\d+]");
    private static final int ERROR_LINES = 40;

    /**
     * Builds the products, without tests and lint.
     *
     * @param onModule is told each module that Maven begins
     * @throws LocalException if the build fails; the message ends with Maven's errors
     */
    public void build(List<Product> products, Consumer<String> onModule) {
        String modules = products.stream().map(Product::module).collect(Collectors.joining(","));
        Instant begun = Instant.now();
        Path log = repository.root().resolve("deploy/local/target/build.log");
        run(
                List.of(
                        "--projects",
                        modules,
                        "--also-make",
                        "-Dmaven.test.skip=true",
                        "-Dspotless.check.skip=true",
                        "package"),
                log,
                onModule);
        products.forEach(product -> product.noteBuilt(begun));
    }

    /** Copies an artifact `group:name:version:type` from the registry into the folder. */
    public Path fetch(String artifact, Path folder) {
        Path log = repository.root().resolve("deploy/local/target/fetch.log");
        run(
                List.of("--non-recursive", "dependency:copy", "-Dartifact=" + artifact, "-DoutputDirectory=" + folder),
                log,
                module -> {});
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst()
                    .orElseThrow(
                            () -> new LocalException("Maven fetched " + artifact + " to another place than asked"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts Maven in the repository with these arguments; its output is the caller's to read. */
    public ProcessBuilder process(List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(repository.root().resolve("mvnw").toString(), "--batch-mode"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(repository.root().toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /** Waits until no other Maven runs in this repository, and keeps others waiting until the turn is closed. */
    public Turn await() throws IOException {
        Path folder = Files.createDirectories(repository.root().resolve("deploy/local/target"));
        FileChannel channel =
                FileChannel.open(folder.resolve("maven.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return new Turn(channel);
    }

    /** The right to run Maven in the repository. */
    public record Turn(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private void run(List<String> arguments, Path log, Consumer<String> onModule) {
        try {
            try (Turn turn = await()) {
                if (execute(arguments, log, onModule) != 0) {
                    throw new LocalException(
                            "The build failed; all of its output is in %s.%n%s".formatted(log, errors(log)));
                }
            }
        } catch (IOException e) {
            throw new LocalException("Could not run Maven: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while Maven ran", e);
        }
    }

    private int execute(List<String> arguments, Path log, Consumer<String> onModule)
            throws IOException, InterruptedException {
        Process process = process(arguments).start();
        process.getOutputStream().close();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
                Writer writer = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                writer.write(line);
                writer.write('\n');
                module(line).ifPresent(onModule);
            }
        }
        return process.waitFor();
    }

    /** The module that Maven begins with this line of its output, as people call it. */
    static Optional<String> module(String line) {
        Matcher module = MODULE.matcher(line);
        return module.find() ? Optional.of(module.group(1)) : Optional.empty();
    }

    private static String errors(Path log) {
        List<String> errors = new LogFile(log)
                .read(0)
                .lines()
                .filter(line -> line.startsWith("[ERROR]") && line.length() > "[ERROR] ".length())
                .toList();
        return errors.stream().limit(ERROR_LINES).map(line -> "    " + line).collect(Collectors.joining("\n"));
    }
}
