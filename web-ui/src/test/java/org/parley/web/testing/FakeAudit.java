package org.parley.web.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a service has kept of what people did, by its contract. */
final class FakeAudit {

    private final List<JsonObject> entries = new ArrayList<>();

    FakeAudit with(String at, String who, String action, String subject) {
        JsonObject entry = new JsonObject()
                .put("id", entries.size() + 1L)
                .put("at", at)
                .put("who", who)
                .put("action", action);
        entries.add(subject == null ? entry : entry.put("subject", subject));
        return this;
    }

    JsonObject matching(Map<String, String> query) {
        List<JsonObject> found = entries.stream()
                .filter(same(query, "who").and(same(query, "action")).and(same(query, "subject")))
                .filter(entry -> query.get("since") == null || !at(entry).isBefore(Instant.parse(query.get("since"))))
                .filter(entry -> query.get("until") == null || at(entry).isBefore(Instant.parse(query.get("until"))))
                .sorted(Comparator.comparing(FakeAudit::at).reversed())
                .toList();
        int size = Integer.parseInt(query.getOrDefault("size", "25"));
        Stream<JsonObject> page = found.stream().limit(size);
        return new JsonObject()
                .put("items", new JsonArray(page.toList()))
                .put("page", 0)
                .put("size", size)
                .put("total", found.size());
    }

    private static Predicate<JsonObject> same(Map<String, String> query, String name) {
        return entry -> query.get(name) == null || query.get(name).equals(entry.getString(name));
    }

    private static Instant at(JsonObject entry) {
        return Instant.parse(entry.getString("at"));
    }
}
