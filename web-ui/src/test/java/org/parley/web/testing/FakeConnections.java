package org.parley.web.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Timelines, neighbours, paths and changes by their contract, over the events of the stories. */
final class FakeConnections {

    private final Newsroom room;
    private final FakeEntityService service;

    FakeConnections(Newsroom room, FakeEntityService service) {
        this.room = room;
        this.service = service;
    }

    private Stream<JsonObject> eventsOf(JsonObject entity) {
        return room.facts.values().stream().filter(fact -> FakeEntityService.takesPart(fact, entity));
    }

    private Optional<JsonObject> entity(String id) {
        return Optional.ofNullable(FakeEntityService.byId(room.entities.values(), id));
    }

    List<JsonObject> timeline(String id, Map<String, String> query) {
        boolean byPublication = "PUBLICATION".equals(query.get("clock"));
        return entity(id).stream()
                .flatMap(this::eventsOf)
                .filter(fact -> fact.containsKey("time"))
                .filter(fact -> query.get("from") == null || start(fact).compareTo(query.get("from")) >= 0)
                .map(fact -> new JsonObject()
                        .put("start", byPublication ? "2026-03-16" : start(fact))
                        .put("fact", service.withArticles(fact)))
                .toList();
    }

    private static String start(JsonObject fact) {
        return fact.getJsonObject("time").getString("start");
    }

    JsonObject neighbours(String id, Map<String, String> query) {
        return entity(id)
                .map(middle -> {
                    JsonArray neighbours = new JsonArray();
                    JsonArray links = new JsonArray();
                    room.entities.values().stream()
                            .filter(other -> !other.equals(middle))
                            .filter(other -> query.get("type") == null
                                    || query.get("type").equals(other.getString("type")))
                            .forEach(other -> eventsOf(middle)
                                    .filter(fact -> FakeEntityService.takesPart(fact, other))
                                    .findFirst()
                                    .ifPresent(fact -> {
                                        neighbours.add(new JsonObject()
                                                .put("entity", other)
                                                .put("links", 1)
                                                .put(
                                                        "origins",
                                                        fact.getJsonArray("origins")
                                                                .size())
                                                .put("latest", "2026-03-17"));
                                        links.add(link(middle, other, fact));
                                    }));
                    return new JsonObject()
                            .put("entity", middle)
                            .put("neighbours", neighbours)
                            .put("links", links)
                            .put("total", neighbours.size());
                })
                .orElse(null);
    }

    private static JsonObject link(JsonObject one, JsonObject other, JsonObject fact) {
        return new JsonObject()
                .put("one", one.getString("id"))
                .put("other", other.getString("id"))
                .put("kind", "EVENT")
                .put("id", fact.getString("id"))
                .put("label", fact.getString("label"))
                .put("origins", fact.getJsonArray("origins").size())
                .put("links", 1);
    }

    JsonObject path(String one, String other) {
        if (entity(one).isEmpty() || entity(other).isEmpty()) {
            return null;
        }
        JsonArray steps = new JsonArray();
        eventsOf(entity(one).get())
                .filter(fact -> FakeEntityService.takesPart(fact, entity(other).get()))
                .findFirst()
                .ifPresent(fact -> steps.add(new JsonObject()
                        .put("from", entity(one).get())
                        .put("to", entity(other).get())
                        .put("fact", service.withArticles(fact))));
        return new JsonObject()
                .put("one", entity(one).get())
                .put("other", entity(other).get())
                .put("found", !steps.isEmpty())
                .put("steps", steps);
    }

    JsonObject changes(Map<String, String> query) {
        List<JsonObject> all = query.get("to").compareTo("2026-03-01") < 0
                ? List.of()
                : List.of(
                        change("NEW_STATUS")
                                .put("before", "planned")
                                .put("after", "postponed")
                                .put("fact", service.withArticles(room.facts.get("signing"))),
                        change("NEW_ENTITY").put("entity", room.ref("vold")),
                        change("NEW_STATEMENT").put("statement", service.withArticles(room.statements.get("trust"))),
                        change("NEW_DISAGREEMENT")
                                .put(
                                        "disagreement",
                                        service.ledger.disagreements(Map.of()).getFirst()));
        JsonObject counts = new JsonObject();
        all.forEach(each -> counts.put(each.getString("kind"), 1));
        List<JsonObject> wanted = all.stream()
                .filter(each -> query.get("kind") == null || query.get("kind").equals(each.getString("kind")))
                .toList();
        return FakeEntityService.page(wanted, query)
                .put("from", query.get("from"))
                .put("to", query.get("to"))
                .put("counts", counts);
    }

    private static JsonObject change(String kind) {
        return new JsonObject().put("kind", kind).put("known", "2026-03-17").put("label", kind);
    }

    JsonObject withHistory(JsonObject fact) {
        if (fact != null && "EVENT".equals(fact.getString("kind")) && fact.getInteger("articles") > 1) {
            fact.put(
                    "history",
                    new JsonArray()
                            .add(report("2026-03-16", "PLANNED", "The Meridian"))
                            .add(report("2026-03-18", "POSTPONED", "unknown:lake-unknown.txt")));
        }
        return fact;
    }

    private static JsonObject report(String known, String status, String origin) {
        return new JsonObject().put("known", known).put("status", status).put("origins", new JsonArray().add(origin));
    }
}
