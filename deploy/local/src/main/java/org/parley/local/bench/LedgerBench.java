package org.parley.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;
import org.parley.local.client.ServiceClient;

/**
 * Fills an empty entity-service with generated news, without reading them, and tells at each size how fast articles came
 * in, what one more costs, how long pages take, and how large the database is.
 */
public final class LedgerBench {

    private static final int BATCH = 100;
    private static final int SINGLE = 40;
    private static final int QUESTIONS = 60;
    private static final double NANOS = 1e6;

    private final ServiceClient service;
    private final LongSupplier databaseBytes;
    private final PrintStream out;
    private final GeneratedNews news = new GeneratedNews();
    private final ObjectMapper json = new ObjectMapper();
    private int loaded;

    public LedgerBench(ServiceClient service, LongSupplier databaseBytes, PrintStream out) {
        this.service = service;
        this.databaseBytes = databaseBytes;
        this.out = out;
    }

    /** Measures at each of these numbers of articles, the smallest first. */
    public void run(List<Integer> sizes) {
        for (int size : sizes) {
            load(size);
            one();
            questions();
            out.printf(Locale.ROOT, "  database           %.1f MB%n", databaseBytes.getAsLong() / (1024.0 * 1024));
        }
    }

    private void load(int size) {
        int from = loaded;
        long start = System.nanoTime();
        while (loaded + SINGLE < size) {
            int count = Math.min(BATCH, size - SINGLE - loaded);
            post(loaded, count);
            loaded += count;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "%d articles%n", size);
        out.printf(
                Locale.ROOT,
                "  loading            %.1f articles/s (%d in %.0f s)%n",
                (loaded - from) / seconds,
                loaded - from,
                seconds);
    }

    /** What adding one article costs, the request included. */
    private void one() {
        long[] nanos = new long[SINGLE];
        for (int i = 0; i < SINGLE; i++) {
            long start = System.nanoTime();
            post(loaded, 1);
            nanos[i] = System.nanoTime() - start;
            loaded++;
        }
        print("one more article", nanos);
    }

    private void post(int from, int count) {
        ObjectNode archive = json.createObjectNode();
        archive.put("format", 1);
        ArrayNode articles = archive.putArray("articles");
        for (int i = 0; i < count; i++) {
            articles.add(news.article(from + i));
        }
        service.post("/api/archive", "application/json", BodyPublishers.ofString(archive.toString()));
    }

    private void questions() {
        List<JsonNode> entities = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            service.get("/api/entities?size=50&page=" + page * page * 2)
                    .path("items")
                    .forEach(item -> entities.add(item.path("entity")));
        }
        Random dice = new Random(5);
        ask("dossier", () -> "/api/entities/" + any(entities, dice));
        ask("neighbours", () -> "/api/entities/" + any(entities, dice) + "/neighbours");
        ask("path", () -> "/api/paths?one=" + any(entities, dice) + "&other=" + any(entities, dice));
        ask("timeline", () -> "/api/entities/" + any(entities, dice) + "/timeline");
        ask("search", () -> "/api/search?q=" + word(entities, dice));
        ask("facts", () -> "/api/facts?minOrigins=2&page=" + dice.nextInt(5));
        ask(
                "changes, a week",
                () -> "/api/changes?from=2020-01-%02d&to=2020-01-%02d"
                        .formatted(1 + dice.nextInt(10), 11 + dice.nextInt(7)));
        ask("desk", () -> "/api/desk");
    }

    private static String any(List<JsonNode> entities, Random dice) {
        return entities.get(dice.nextInt(entities.size())).path("id").asText();
    }

    private static String word(List<JsonNode> entities, Random dice) {
        String name = entities.get(dice.nextInt(entities.size())).path("name").asText();
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** A question that is asked again and again. */
    private interface Question {

        String path();
    }

    private void ask(String name, Question question) {
        long[] nanos = new long[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            String path = question.path();
            long start = System.nanoTime();
            service.get(path);
            nanos[i] = System.nanoTime() - start;
        }
        print(name, nanos);
    }

    private void print(String name, long[] nanos) {
        Arrays.sort(nanos);
        out.printf(
                Locale.ROOT,
                "  %-18s p50 %6.1f ms   p95 %6.1f ms%n",
                name,
                nanos[nanos.length / 2] / NANOS,
                nanos[(int) (nanos.length * 0.95)] / NANOS);
    }
}
