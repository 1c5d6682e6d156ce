package org.parley.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.local.LocalException;

/** Sends a folder of articles to the ingest-service, as an admin would, and waits until all of them are in the graph or have failed. */
public record FolderUpload(ServiceClient ingest) {

    private static final String INDEX = "index.json";
    /** A request stays well below what a service accepts, whatever the size of the folder. */
    private static final int FILES_A_REQUEST = 100;

    private static final long BYTES_A_REQUEST = 20L * 1024 * 1024;
    private static final long POLL_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What became of the files of a folder. */
    public record Result(int sent, int processed, int duplicates, List<Failure> failures) {}

    /** A file that did not become an article, and why. */
    public record Failure(String file, String code, String detail) {}

    /**
     * Sends and waits.
     *
     * @param onProgress is told, again and again, how far it is
     * @throws LocalException if the folder holds no articles or the service refuses a request as a whole
     */
    public Result send(Path folder, Consumer<String> onProgress) {
        List<Path> articles = articles(folder);
        if (articles.isEmpty()) {
            throw new LocalException("There are no articles in " + folder);
        }
        List<String> runs = new ArrayList<>();
        int sent = 0;
        for (List<Path> batch : batches(articles)) {
            onProgress.accept("sent " + sent + " of " + articles.size());
            runs.add(upload(folder, batch));
            sent += batch.size();
        }
        return collect(runs, articles.size(), onProgress);
    }

    /** The files that are articles, in the order of their names: all but hidden ones, index.json, README and LICENSE. */
    static List<Path> articles(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LocalException(folder + " is not a folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(FolderUpload::isArticle)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LocalException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.equals(INDEX)
                && !name.startsWith("readme")
                && !name.startsWith("license");
    }

    static List<List<Path>> batches(List<Path> files) {
        List<List<Path>> batches = new ArrayList<>();
        long bytes = Long.MAX_VALUE;
        for (Path file : files) {
            long size = file.toFile().length();
            if (batches.isEmpty()
                    || bytes + size > BYTES_A_REQUEST
                    || batches.getLast().size() == FILES_A_REQUEST) {
                batches.add(new ArrayList<>());
                bytes = 0;
            }
            batches.getLast().add(file);
            bytes += size;
        }
        return batches;
    }

    /**
     * Sends these files of the folder, and what its index says of them, in one request.
     *
     * @return the id of the run that reads them
     */
    public String upload(Path folder, List<Path> files) {
        String boundary = "parley-" + UUID.randomUUID();
        List<BodyPublisher> body = new ArrayList<>();
        Path index = folder.resolve(INDEX);
        List<Path> all = new ArrayList<>(files);
        if (Files.isRegularFile(index)) {
            all.addFirst(index);
        }
        try {
            for (Path file : all) {
                String name = file.getFileName().toString().replace("\"", "%22");
                body.add(BodyPublishers.ofString(
                        "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                                .formatted(boundary, name, contentType(name)),
                        StandardCharsets.UTF_8));
                body.add(BodyPublishers.ofFile(file));
                body.add(BodyPublishers.ofString("\r\n"));
            }
        } catch (FileNotFoundException e) {
            throw new LocalException("Cannot read " + e.getMessage(), e);
        }
        body.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        JsonNode run = ingest.post(
                "/api/uploads",
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.concat(body.toArray(BodyPublisher[]::new)));
        return run.path("id").asText();
    }

    private static String contentType(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return "application/json";
        }
        return lower.endsWith(".html") || lower.endsWith(".htm") ? "text/html" : "application/octet-stream";
    }

    private Result collect(List<String> runs, int sent, Consumer<String> onProgress) {
        int processed = 0;
        int duplicates = 0;
        List<Failure> failures = new ArrayList<>();
        for (String id : runs) {
            JsonNode run = finished(id, processed + duplicates + failures.size(), sent, onProgress);
            for (JsonNode item : run.path("items")) {
                switch (item.path("state").asText()) {
                    case "PROCESSED" -> processed++;
                    case "DUPLICATE" -> duplicates++;
                    default -> failures.add(failure(item));
                }
            }
        }
        return new Result(sent, processed, duplicates, failures);
    }

    private JsonNode finished(String id, int before, int all, Consumer<String> onProgress) {
        int lastWaiting = -1;
        Instant lastChange = Instant.now();
        while (true) {
            JsonNode run = ingest.get("/api/runs/" + id);
            JsonNode counts = run.path("counts");
            int waiting = counts.path("waiting").asInt();
            if (run.hasNonNull("finishedAt") || (counts.has("waiting") && waiting == 0)) {
                return run;
            }
            if (waiting != lastWaiting) {
                lastWaiting = waiting;
                lastChange = Instant.now();
            }
            String reached = (before + counts.path("total").asInt() - waiting) + " of " + all + " in the graph";
            Duration still = Duration.between(lastChange, Instant.now());
            onProgress.accept(
                    still.compareTo(PATIENCE) < 0
                            ? reached
                            : reached + ", nothing new for " + still.toSeconds()
                                    + " s; ./parley logs ingest-service may tell why");
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LocalException("Interrupted; what was sent goes on being processed", e);
            }
        }
    }

    private static Failure failure(JsonNode item) {
        JsonNode problem = item.path("problem");
        return new Failure(
                item.path("file").asText("?"),
                problem.path("code").asText("UNKNOWN"),
                problem.path("detail").asText("no reason was given"));
    }
}
