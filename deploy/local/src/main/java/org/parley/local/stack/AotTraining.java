package org.parley.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.local.process.Footprint;
import org.parley.local.process.Launch;
import org.parley.local.process.Memory;
import org.parley.local.process.Part;
import org.parley.local.process.Part.Ending;
import org.parley.local.process.PartRunner;
import org.parley.local.process.Programs;

/**
 * Makes the services' starts fast: lets each run once more, beside the one that is in use, and makes an AOT cache (JEP 483, 514, 515) of the
 * classes that it loaded until it was ready and had loaded all that it needs. A cache is for one build. Without one, or with one that the JVM does not take, a
 * service starts all the same, only slower.
 */
public final class AotTraining {

    /** The process that trains in the background. */
    private static final String TRAINER = "aot-training";

    private final StackParts parts;
    private final PartRunner runner;

    AotTraining(StackParts parts, PartRunner runner) {
        this.parts = parts;
        this.runner = runner;
    }

    /** What a service is called while it runs to be learnt from. */
    static String label(PartName service) {
        return service.label() + "-training";
    }

    /** Whether there is a service whose build has no cache yet. */
    public boolean isDue() {
        return !due().isEmpty();
    }

    /** Makes the caches that are missing, one after the other, while the whole stack runs. Where another process is at it, waits for it and makes the rest. */
    public void train() {
        try (FileChannel channel = FileChannel.open(
                        Files.createDirectories(parts.aotFolder()).resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            if (alone.isValid()) {
                due().forEach(this::train);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make the AOT caches", e);
        }
    }

    private List<PartName> due() {
        return PartName.SERVICES.stream()
                .filter(service -> !Files.exists(parts.aotCache(service)))
                .toList();
    }

    private void train(PartName service) {
        Path folder = parts.aotFolder();
        Path record = folder.resolve(service.label() + ".record");
        Path unfinished = folder.resolve(service.label() + ".unfinished");
        try {
            Files.deleteIfExists(record);
            record(parts.recording(service, record));
            Programs.run(parts.assembling(service, record, unfinished), Map.of());
            forgetOlder(service, folder);
            Files.move(unfinished, parts.aotCache(service), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(record);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make the AOT cache of the " + service.label(), e);
        }
    }

    private void record(Part instance) {
        // One whose trainer was killed would run on unseen.
        runner.kill(instance.name());
        runner.start(instance);
        try {
            runner.awaitReady(instance);
        } finally {
            runner.stop(instance.name(), instance.ending());
        }
    }

    private static void forgetOlder(PartName service, Path folder) throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, service.label() + "-*.aot")) {
            for (Path cache : older) {
                Files.delete(cache);
            }
        }
    }

    /** Lets this command train, in a process of its own, until the stack is stopped or changed. */
    public void begin(List<String> command) {
        end();
        Launch launch = new Launch(command, Map.of(), parts.home().root(), "");
        runner.start(new Part(TRAINER, 0, launch, () -> true, Duration.ZERO, Ending.TERM));
    }

    /**
     * One start of a service.
     *
     * @param ready how long it took until the service served
     * @param processor the processor time that it took until then, which other processes on the machine do not lengthen as much
     * @param loaded how long it took until it had also loaded what it loads beside: the reading, of which an article in between waits
     */
    public record Start(Duration ready, Duration processor, Duration loaded) {}

    /** Kills a service of the running stack and starts it again, with its cache or without. */
    public Start startAgain(PartName service, boolean cached) {
        Part part = cached ? parts.part(service) : parts.uncached(service);
        runner.kill(service.label());
        Instant begun = Instant.now();
        runner.start(part);
        runner.awaitReady(part);
        Duration ready = Duration.between(begun, Instant.now());
        Duration processor = runner.footprint(service.label())
                .flatMap(Footprint::process)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
        runner.awaitReady(parts.loaded(service));
        return new Start(ready, processor, Duration.between(begun, Instant.now()));
    }

    /** The memory that a service of the running stack holds, in bytes. */
    public long memory(PartName service) {
        return runner.footprint(service.label())
                .map(footprint -> Memory.of(footprint.pid()).orElse(0))
                .orElse(0L);
    }

    /** Ends what {@link #begin} began, however far it is. */
    void end() {
        Stream.concat(Stream.of(TRAINER), PartName.SERVICES.stream().map(AotTraining::label))
                .forEach(name -> {
                    runner.kill(name);
                    runner.stop(name, Ending.TERM);
                });
    }
}
