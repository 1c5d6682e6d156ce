package org.parley.web.testing;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.local.contract.Contract;

/** The ingest-service by its contract. A run gets on by one file each time that somebody asks how far it is. */
final class FakeIngestService extends FakeServer {

    private static final Pattern FILE_NAME = Pattern.compile("name=\"files\"; filename=\"([^\"]+)\"");

    private final FakeEntityService entities;
    private final Map<String, JsonObject> articles = new LinkedHashMap<>();
    private final Map<String, JsonObject> runs = new LinkedHashMap<>();
    private final FakeAudit audit = new FakeAudit();
    final List<JsonObject> corrections = new ArrayList<>();
    volatile boolean down;
    volatile String refusal;
    volatile boolean graphBehind;

    FakeIngestService(int port, FakeEntityService entities) {
        super(port, Contract.of(Path.of("../ingest-service/openapi.yaml")));
        this.entities = entities;
        for (Newsroom.Article article : entities.room.articles.values()) {
            articles.put(article.body.getString("id"), kept(article.body.copy(), "PROCESSED"));
        }
        articles.put(
                Newsroom.id("unreadable").toString(),
                kept(
                                new JsonObject()
                                        .put("id", Newsroom.id("unreadable").toString())
                                        .put("file", "scan.txt"),
                                "FAILED")
                        .put(
                                "problem",
                                problem("FILE_BINARY", "The file is not text. Save it as text and upload it again.")));
        audit.with(
                "2026-03-18T09:00:00Z", "admin", "UPLOADED", Newsroom.id("run").toString());
        for (int hour = 10; hour < 20; hour++) {
            for (int minute = 10; minute < 13; minute++) {
                String at = "2026-03-18T" + hour + ":" + minute + ":00.123456Z";
                audit.with(
                        at,
                        "editor",
                        "CORRECTED_ARTICLE",
                        Newsroom.id("lake-wire").toString());
            }
        }
        startRun(List.of("lake.txt", "empty.txt", "ferry.html", "lake-copy.txt"));
    }

    private static JsonObject kept(JsonObject article, String state) {
        JsonObject known = new JsonObject().put("publishedAtBasis", "UNKNOWN").mergeIn(article);
        List.of("text", "claims", "excerpt", "notBody").forEach(known::remove);
        return known.put("version", 1)
                .put("state", state)
                .put("characters", 900)
                .put("sha256", "5e88".repeat(16))
                .put("receivedAt", "2026-03-18T09:00:00Z")
                .put("receivedBy", "admin")
                .put("updatedAt", "2026-03-18T09:00:00Z");
    }

    private static JsonObject problem(String code, String detail) {
        return new JsonObject().put("code", code).put("detail", detail);
    }

    @Override
    synchronized Answer answer(HttpExchange exchange) throws IOException {
        if (down) {
            return Answer.empty(503);
        }
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/api/progress")) {
            return hasRole(exchange, "analyst")
                    ? Answer.json(new JsonObject()
                            .put("waiting", 2)
                            .put("processed", 41)
                            .put("failed", 1))
                    : Answer.problem(403, "NOT_ALLOWED", "The role analyst is needed.");
        }
        if (!hasRole(exchange, "admin")) {
            return Answer.problem(403, "NOT_ALLOWED", "The role admin is needed.");
        }
        if (refusal != null && !exchange.getRequestMethod().equals("GET")) {
            return Answer.problem(422, "TEXT_INVALID", refusal);
        }
        String[] parts = path.split("/");
        String id = parts.length > 3 ? parts[3] : "";
        String verb = exchange.getRequestMethod() + " " + path.replace(id.isEmpty() ? "\0" : id, "{id}");
        return switch (verb) {
            case "POST /api/articles" -> add(new JsonObject(body(exchange)));
            case "POST /api/uploads" -> Answer.json(202, startRun(fileNames(body(exchange))));
            case "GET /api/runs" ->
                Answer.json(FakeEntityService.page(
                        List.copyOf(runs.values()).reversed(),
                        parameters(exchange.getRequestURI().getRawQuery())));
            case "GET /api/runs/{id}" -> found(advanced(runs.get(id)));
            case "POST /api/runs/{id}/retry" -> retryRun(id);
            case "POST /api/runs/{id}/pause" -> pauseRun(id, true);
            case "POST /api/runs/{id}/resume" -> pauseRun(id, false);
            case "GET /api/runs/{id}/report" -> report(id);
            case "GET /api/runs/{id}/events" -> events(id);
            case "GET /api/audit" ->
                Answer.json(audit.matching(parameters(exchange.getRequestURI().getRawQuery())));
            case "GET /api/articles" -> articles(exchange.getRequestURI().getRawQuery());
            case "GET /api/articles/{id}" -> found(articles.get(id));
            case "PATCH /api/articles/{id}" -> correct(id, new JsonObject(body(exchange)));
            case "DELETE /api/articles/{id}" -> state(id, "DELETED", 204);
            case "POST /api/articles/{id}/restore" -> state(id, "PROCESSED", 200);
            case "POST /api/articles/{id}/retry" -> state(id, "WAITING", 202);
            default -> Answer.problem(404, "NOT_FOUND", "There is no such resource.");
        };
    }

    private static Answer found(JsonObject value) {
        return value == null ? Answer.problem(404, "NOT_FOUND", "There is no such thing.") : Answer.json(value);
    }

    private Answer add(JsonObject pasted) {
        Optional<Newsroom.Article> same = entities.room.articles.values().stream()
                .filter(article -> article.text.strip().equals(pasted.getString("text")))
                .findFirst();
        if (same.isPresent()) {
            return Answer.json(200, articles.get(same.get().body.getString("id")));
        }
        JsonObject article = kept(pasted.put("id", UUID.randomUUID().toString()), "WAITING");
        articles.put(article.getString("id"), article);
        return Answer.json(201, article);
    }

    private Answer articles(String raw) {
        Map<String, String> query = parameters(raw);
        return Answer.json(FakeEntityService.page(
                articles.values().stream()
                        .filter(article -> query.containsKey("id")
                                ? raw.contains(article.getString("id"))
                                : article.getString("state").equals(query.get("state")))
                        .toList(),
                query));
    }

    private static List<String> fileNames(String multipart) {
        List<String> names = new ArrayList<>();
        Matcher matcher = FILE_NAME.matcher(multipart);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private JsonObject startRun(List<String> files) {
        JsonArray items = new JsonArray();
        for (String file : files) {
            items.add(new JsonObject()
                    .put("id", UUID.randomUUID().toString())
                    .put("file", file)
                    .put("state", "WAITING")
                    .put("hints", new JsonArray()));
        }
        JsonObject run = new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("startedAt", "2026-03-18T09:00:00Z")
                .put("startedBy", "admin")
                .put("items", items);
        runs.put(run.getString("id"), counted(run));
        return run;
    }

    private JsonObject advanced(JsonObject run) {
        if (run == null || run.containsKey("pausedAt")) {
            return run;
        }
        run.getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(item -> item.getString("state").equals("WAITING"))
                .findFirst()
                .ifPresent(FakeIngestService::finish);
        return counted(run);
    }

    private static void finish(JsonObject item) {
        String file = item.getString("file");
        if (file.startsWith("empty")) {
            item.put("state", "FAILED")
                    .put("problem", problem("FILE_EMPTY", "The file holds no text. Check it and upload it again."));
        } else if (file.startsWith("late")) {
            item.put("state", "FAILED").put("problem", problem("DELIVERY_FAILED", "It failed five times."));
        } else if (file.contains("copy")) {
            item.put("state", "DUPLICATE")
                    .put("articleId", Newsroom.id("lake-wire").toString());
        } else {
            item.put("state", "PROCESSED")
                    .put("articleId", Newsroom.id("lake-meridian").toString());
            if (file.startsWith("bare")) {
                item.put("language", "de")
                        .put("hints", new JsonArray().add("OUTLET_UNKNOWN").add("LANGUAGE_NOT_READ"));
            }
        }
    }

    private static JsonObject counted(JsonObject run) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        run.getJsonArray("items")
                .forEach(item -> counts.merge(((JsonObject) item).getString("state"), 1, Integer::sum));
        return run.put(
                "counts",
                new JsonObject()
                        .put("total", run.getJsonArray("items").size())
                        .put("waiting", counts.getOrDefault("WAITING", 0))
                        .put("processed", counts.getOrDefault("PROCESSED", 0))
                        .put("duplicate", counts.getOrDefault("DUPLICATE", 0))
                        .put("failed", counts.getOrDefault("FAILED", 0)));
    }

    private Answer retryRun(String id) {
        if (!runs.containsKey(id)) {
            return found(null);
        }
        runs.get(id).getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(item -> item.getString("state").equals("FAILED"))
                .forEach(item -> item.put("state", "WAITING").remove("problem"));
        return Answer.json(202, counted(runs.get(id)));
    }

    private Answer pauseRun(String id, boolean paused) {
        JsonObject run = runs.get(id);
        if (run == null) {
            return found(null);
        }
        if (paused) {
            run.put("pausedAt", "2026-03-18T09:01:00Z");
        } else {
            run.remove("pausedAt");
        }
        return Answer.json(202, run);
    }

    private Answer report(String id) {
        return runs.containsKey(id)
                ? new Answer(200, "text/csv", "file,state\r\nlake.txt,PROCESSED\r\n", Map.of())
                : found(null);
    }

    /** The whole run in as many events as it has files, all at once. */
    private Answer events(String id) {
        if (!runs.containsKey(id)) {
            return found(null);
        }
        StringBuilder stream = new StringBuilder();
        do {
            stream.append("content-type: application/json\nevent: run\ndata: ")
                    .append(advanced(runs.get(id)).encode())
                    .append("\n\n");
        } while (runs.get(id).getJsonObject("counts").getInteger("waiting") > 0);
        return new Answer(200, "text/event-stream", stream.toString(), Map.of());
    }

    private Answer correct(String id, JsonObject correction) {
        JsonObject article = articles.get(id);
        if (article == null) {
            return found(null);
        }
        corrections.add(correction);
        article.mergeIn(correction).put("version", article.getInteger("version") + 1);
        if (!graphBehind) {
            entities.room.articles.values().stream()
                    .filter(each -> each.body.getString("id").equals(id))
                    .forEach(each -> each.body.mergeIn(correction).put("version", article.getInteger("version")));
        }
        return Answer.json(article);
    }

    private Answer state(String id, String state, int status) {
        JsonObject article = articles.get(id);
        if (article == null) {
            return found(null);
        }
        article.put("state", state);
        if (state.equals("DELETED")) {
            entities.deleted.add(id);
        } else {
            entities.deleted.remove(id);
        }
        return status == 204 ? Answer.empty(204) : Answer.json(status, article);
    }
}
