package org.parley.web.testing;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.parley.web.testing.FakeServer.Answer;

/** Saved searches by their contract, for everybody the same. */
final class FakeSearches {

    private final Map<String, JsonObject> saved = new LinkedHashMap<>();
    private final Map<String, JsonObject> deleted = new LinkedHashMap<>();

    synchronized void forget() {
        saved.clear();
        deleted.clear();
    }

    /** @param path the parts after {@code /api/} */
    synchronized Answer answer(HttpExchange exchange, String[] path) throws IOException {
        String id = path.length > 1 ? path[1] : "";
        return switch (exchange.getRequestMethod() + " " + path.length) {
            case "GET 1" -> Answer.json(new JsonArray(saved.values().stream().toList()));
            case "POST 1" -> save(new JsonObject(FakeServer.body(exchange)));
            case "DELETE 2" -> move(id, saved, deleted) == null ? none() : Answer.empty(204);
            default -> {
                JsonObject back = move(id, deleted, saved);
                yield back == null ? none() : Answer.json(back);
            }
        };
    }

    private static Answer none() {
        return Answer.problem(404, "SAVED_SEARCH_NOT_FOUND", "You have no such saved search.");
    }

    private Answer save(JsonObject search) {
        if (saved.values().stream().anyMatch(each -> each.getString("name").equals(search.getString("name")))) {
            return Answer.problem(409, "SAVED_SEARCH_IMPOSSIBLE", "You have a search of this name already.");
        }
        JsonObject kept = search.put("id", UUID.randomUUID().toString()).put("savedAt", "2026-03-18T09:00:00Z");
        saved.put(kept.getString("id"), kept);
        return Answer.json(kept);
    }

    private static JsonObject move(String id, Map<String, JsonObject> from, Map<String, JsonObject> to) {
        JsonObject moved = from.remove(id);
        if (moved != null) {
            to.put(id, moved);
        }
        return moved;
    }
}
