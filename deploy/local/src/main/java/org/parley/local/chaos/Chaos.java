package org.parley.local.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.parley.local.LocalException;
import org.parley.local.client.FolderUpload;
import org.parley.local.client.ServiceClient;
import org.parley.local.stack.LocalStack;
import org.parley.local.stack.PartName;
import org.parley.local.terminal.Progress;

/**
 * Loads articles into a running stack while one of its parts is killed, again and again, and tells in the end whether every article that
 * was accepted is in the graph exactly once. Only the killed part is started again: the others have to recover by themselves.
 */
public final class Chaos {

    private static final int FILES_A_REQUEST = 4;
    private static final Duration LONGEST_LIFE = Duration.ofMillis(2500);
    private static final Duration LONGEST_OUTAGE = Duration.ofMillis(1500);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    /** Well beyond the longest backoff and the time after which another takes over a job. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What is refused for so long is gone. */
    private static final Duration LOST = Duration.ofSeconds(20);

    private final LocalStack stack;
    private final Random random;
    private final InventedNews news;
    private final List<String> runs = new ArrayList<>();
    private final TreeSet<String> sent = new TreeSet<>();

    /**
     * @param folder where the articles are written that are sent
     * @param seed the same seed makes the same articles and kills at the same moments
     */
    public Chaos(LocalStack stack, Path folder, long seed) {
        this.stack = stack;
        this.random = new Random(seed);
        this.news = new InventedNews(folder, random);
    }

    /** Loads so many articles and kills the part meanwhile. Returns when all are in the graph. */
    public Crash round(PartName part, int articles) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            files.add(news.write(sent.size()));
            sent.add(files.getLast().getFileName().toString());
        }
        Duration after = upTo(LONGEST_LIFE);
        Duration outage = upTo(LONGEST_OUTAGE);
        try (ServiceClient ingest = client()) {
            CompletableFuture<Integer> load = CompletableFuture.supplyAsync(() -> load(ingest, files));
            sleep(after);
            stack.kill(part);
            sleep(outage);
            stack.up(List.of(part), Progress.silent());
            Instant restarted = Instant.now();
            int repeated = load.join();
            awaitSettled(ingest);
            return new Crash(part, after, articles, repeated, Duration.between(restarted, Instant.now()));
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    /** What is wrong: a line for every run that is lost, and every article that is lost, doubled or failed. Empty if all is as it should be. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        try (ServiceClient ingest = client();
                ServiceClient entities = new ServiceClient(stack.addresses().entity(), stack.loadAccount())) {
            for (String run : runs) {
                for (JsonNode item : items(ingest, run, findings)) {
                    String state = item.path("state").asText();
                    if (!state.equals("PROCESSED") && !state.equals("DUPLICATE")) {
                        findings.add(item.path("file").asText() + " is " + state + ": " + item.path("problem"));
                    }
                }
            }
            Map<String, Long> inGraph = StreamSupport.stream(
                            insist(() -> entities.get("/api/graph"))
                                    .value()
                                    .path("articles")
                                    .spliterator(),
                            false)
                    .collect(Collectors.groupingBy(
                            article -> article.path("file").asText(), Collectors.counting()));
            for (String file : sent) {
                long times = inGraph.getOrDefault(file, 0L);
                if (times != 1) {
                    findings.add(file + " is in the graph " + times + " times");
                }
            }
        }
        return findings;
    }

    /** The files of a run; that there is no such run any more is the worst of all findings. */
    private static JsonNode items(ServiceClient ingest, String run, List<String> findings) {
        try {
            // Keycloak refuses once for each connection that it lost with the database.
            return insist(() -> ingest.get("/api/runs/" + run), LOST).value().path("items");
        } catch (LocalException lost) {
            findings.add("A run that was accepted is gone. " + lost.getMessage());
            return MissingNode.getInstance();
        }
    }

    /** How many articles were sent in all rounds. */
    public int articles() {
        return sent.size();
    }

    /** Sends all files, each request again and again until it is answered; returns how often one had to be repeated. */
    private int load(ServiceClient ingest, List<Path> files) {
        FolderUpload upload = new FolderUpload(ingest);
        int repeated = 0;
        for (int i = 0; i < files.size(); i += FILES_A_REQUEST) {
            List<Path> batch = files.subList(i, Math.min(files.size(), i + FILES_A_REQUEST));
            Answer<String> run = insist(() -> upload.upload(news.folder(), batch));
            runs.add(run.value());
            repeated += run.attempts() - 1;
        }
        return repeated;
    }

    private static void awaitSettled(ServiceClient ingest) {
        Instant limit = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode progress = insist(() -> ingest.get("/api/progress")).value();
            if (progress.path("waiting").asInt() == 0) {
                return;
            }
            if (Instant.now().isAfter(limit)) {
                throw new LocalException("Still waiting after " + PATIENCE.toMinutes() + " minutes: " + progress);
            }
            sleep(BETWEEN_ATTEMPTS);
        }
    }

    private record Answer<T>(T value, int attempts) {}

    private static <T> Answer<T> insist(Supplier<T> request) {
        return insist(request, PATIENCE);
    }

    private static <T> Answer<T> insist(Supplier<T> request, Duration patience) {
        Instant limit = Instant.now().plus(patience);
        for (int attempt = 1; ; attempt++) {
            try {
                return new Answer<>(request.get(), attempt);
            } catch (LocalException noAnswer) {
                if (Instant.now().isAfter(limit)) {
                    throw noAnswer;
                }
                sleep(BETWEEN_ATTEMPTS);
            }
        }
    }

    private ServiceClient client() {
        return new ServiceClient(stack.addresses().ingest(), stack.loadAccount());
    }

    private Duration upTo(Duration longest) {
        return Duration.ofMillis(random.nextLong(longest.toMillis()));
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted", e);
        }
    }
}
