package org.parley.web.testing;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.parley.web.testing.FakeServer.Answer;

/** Disagreements and decisions by their contract; decisions are kept, and change nothing but the rulings. */
final class FakeLedger {

    private final Newsroom room;
    private final FakeEntityService service;
    private final List<JsonObject> decisions = new CopyOnWriteArrayList<>();

    /** The reason with which every decision is refused; null: none is. */
    volatile String refusal;

    FakeLedger(Newsroom room, FakeEntityService service) {
        this.room = room;
        this.service = service;
    }

    void forget() {
        decisions.clear();
    }

    /** @param path the parts after {@code /api/} */
    Answer answer(HttpExchange exchange, String[] path, Map<String, String> query) throws IOException {
        return switch (path[0]) {
            case "disagreements" ->
                path.length == 1
                        ? Answer.json(FakeEntityService.page(disagreements(query), query))
                        : FakeEntityService.found(disagreement(path[1]));
            default ->
                exchange.getRequestMethod().equals("GET")
                        ? Answer.json(FakeEntityService.page(history(query), query))
                        : decide(path, FakeServer.body(exchange));
        };
    }

    List<JsonObject> disagreements(Map<String, String> query) {
        return room.disagreements.values().stream()
                .filter(each -> query.get("kind") == null || query.get("kind").equals(each.getString("kind")))
                .filter(each -> query.get("about") == null
                        || query.get("about")
                                .equals(each.getJsonObject("entity", new JsonObject())
                                        .getString("id")))
                .map(this::whole)
                .filter(each -> query.get("ruled") == null
                        || query.get("ruled").equals(String.valueOf(each.containsKey("ruling"))))
                .toList();
    }

    private JsonObject disagreement(String id) {
        return room.disagreements.values().stream()
                .filter(each -> each.getString("id").equals(id))
                .findFirst()
                .map(this::whole)
                .orElse(null);
    }

    private JsonObject whole(JsonObject disagreement) {
        JsonObject copy = disagreement.copy();
        objects(copy.getJsonArray("sides"))
                .forEach(side -> side.put("claims", service.withArticles(side).getJsonArray("claims")));
        objects(copy.getJsonArray("facts", new JsonArray())).forEach(fact -> fact.remove("claims"));
        inForce("RULE")
                .filter(ruling -> copy.getString("id").equals(ruling.getString("about")))
                .findFirst()
                .ifPresent(ruling -> copy.put("ruling", without(ruling, "kind", "label", "about")));
        return copy;
    }

    private Stream<JsonObject> inForce(String kind) {
        return decisions.stream().filter(each -> each.getString("kind").equals(kind) && !each.containsKey("undoneAt"));
    }

    private List<JsonObject> history(Map<String, String> query) {
        return decisions.stream()
                .filter(each -> query.get("kind") == null || query.get("kind").equals(each.getString("kind")))
                .map(each -> without(each, "value", "about"))
                .toList()
                .reversed();
    }

    private static JsonObject without(JsonObject decision, String... names) {
        JsonObject copy = decision.copy();
        List.of(names).forEach(copy::remove);
        return copy;
    }

    private Answer decide(String[] path, String body) {
        if (path.length == 3) {
            return undo(path[1]);
        }
        if (refusal != null) {
            return Answer.problem(409, "DECISION_CONFLICT", refusal);
        }
        JsonObject request = new JsonObject(body);
        JsonObject decision = new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("kind", KINDS.get(path[1]))
                .put("label", label(path[1], request))
                .put("reason", request.getString("reason"))
                .put("value", request.getString("value"))
                .put("about", request.getString("disagreement"))
                .put("decidedBy", "analyst")
                .put("decidedAt", "2026-03-19T10:00:00Z");
        decisions.add(decision);
        return Answer.json(new JsonObject().put("id", decision.getString("id")));
    }

    private static final Map<String, String> KINDS =
            Map.of("same", "SAME", "not-the-same", "APART", "split", "APART", "reject", "REJECT", "rule", "RULE");

    private static String label(String verb, JsonObject request) {
        JsonObject matter = request.copy();
        matter.remove("reason");
        return verb + " " + matter.encode();
    }

    private Answer undo(String id) {
        return decisions.stream()
                .filter(each -> each.getString("id").equals(id) && !each.containsKey("undoneAt"))
                .findFirst()
                .map(each -> {
                    each.put("undoneBy", "analyst").put("undoneAt", "2026-03-19T11:00:00Z");
                    return Answer.empty(204);
                })
                .orElseGet(() -> Answer.problem(404, "DECISION_NOT_FOUND", "There is no such decision in force."));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }
}
