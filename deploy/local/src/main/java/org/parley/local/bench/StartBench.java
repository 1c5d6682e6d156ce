package org.parley.local.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parley.local.client.FolderUpload;
import org.parley.local.client.ServiceClient;
import org.parley.local.stack.AotTraining;
import org.parley.local.stack.AotTraining.Start;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.PartName;

/**
 * Starts each service of a running stack again and again, in turns without and with its AOT cache, and tells the medians: until it is ready, the processor time of that, and until the
 * reading is loaded too; then how much memory the
 * services hold, freshly started and after a load of articles.
 */
public final class StartBench {

    private static final String ROW = "%-16s %10s %10s %10s %10s %10s %10s%n";

    private final LocalStack stack;
    private final AotTraining training;
    private final PrintStream out;

    public StartBench(LocalStack stack, PrintStream out) {
        this.stack = stack;
        this.training = stack.training();
        this.out = out;
    }

    /** Measures so many starts of each kind. The stack must run and be trained; the articles are loaded in the end. */
    public void run(int rounds, Path articles) {
        out.printf(ROW, "", "without", "a", "cache", "with", "a", "cache");
        out.printf(ROW, "SERVICE", "READY", "PROCESSOR", "LOADED", "READY", "PROCESSOR", "LOADED");
        for (PartName service : PartName.SERVICES) {
            List<Start> without = new ArrayList<>();
            List<Start> with = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                without.add(training.startAgain(service, false));
                with.add(training.startAgain(service, true));
            }
            out.printf(
                    ROW,
                    service.label(),
                    median(without, Start::ready),
                    median(without, Start::processor),
                    median(without, Start::loaded),
                    median(with, Start::ready),
                    median(with, Start::processor),
                    median(with, Start::loaded));
        }
        out.println();
        tellMemory("Freshly started");
        try (ServiceClient ingest = new ServiceClient(stack.addresses().ingest(), stack.loadAccount())) {
            new FolderUpload(ingest).send(articles, progress -> {});
        }
        tellMemory("After a load");
    }

    private void tellMemory(String when) {
        long all = 0;
        StringBuilder each = new StringBuilder();
        for (PartName service : PartName.SERVICES) {
            long megabytes = training.memory(service) / (1024 * 1024);
            all += megabytes;
            each.append(", ").append(service.label()).append(' ').append(megabytes);
        }
        out.printf("%s: %d MB resident%s%n", when, all, each);
    }

    private static String median(List<Start> starts, Function<Start, Duration> figure) {
        List<Duration> sorted = starts.stream().map(figure).sorted().toList();
        return String.format(
                Locale.ROOT, "%.2f s", sorted.get(sorted.size() / 2).toMillis() / 1000.0);
    }
}
