package org.parley.web.testing;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.local.contract.Contract;

/** The entity-service by its contract, over the invented stories. */
final class FakeEntityService extends FakeServer {

    final Newsroom room = Stories.told();
    final Set<String> deleted = new HashSet<>();
    final FakeLedger ledger = new FakeLedger(room, this);
    final FakeSearches searches = new FakeSearches();
    private final FakeConnections connections = new FakeConnections(room, this);
    private final FakeAudit audit = new FakeAudit()
            .with("2026-03-18T08:59:00Z", "admin", "SIGNED_IN", null)
            .with("2026-03-18T09:30:00Z", "analyst", "SIGNED_IN", null)
            .with(
                    "2026-03-18T09:31:00Z",
                    "analyst",
                    "READ_ARTICLE",
                    Newsroom.id("ferry").toString())
            .with(
                    "2026-03-18T09:32:00Z",
                    "analyst",
                    "READ_DOSSIER",
                    Newsroom.id("vold").toString());
    volatile boolean down;
    volatile boolean empty;

    FakeEntityService(int port) {
        super(port, Contract.of(Path.of("../entity-service/openapi.yaml")));
    }

    @Override
    Answer answer(HttpExchange exchange) throws IOException {
        if (down) {
            return Answer.empty(503);
        }
        if (!hasRole(exchange, "analyst")) {
            return Answer.problem(403, "FORBIDDEN", "The role analyst is needed.");
        }
        String[] path =
                exchange.getRequestURI().getPath().substring("/api/".length()).split("/");
        Map<String, String> query = parameters(exchange.getRequestURI().getRawQuery());
        if (path[0].equals("disagreements") || path[0].equals("decisions")) {
            return ledger.answer(exchange, path, query);
        }
        if (path[0].equals("saved-searches")) {
            return searches.answer(exchange, path);
        }
        if (path[0].equals("audit")) {
            return hasRole(exchange, "admin")
                    ? Answer.json(audit.matching(query))
                    : Answer.problem(403, "NOT_ALLOWED", "The role admin is needed.");
        }
        String id = path.length > 1 ? path[1] : "";
        return switch (path[0] + (path.length > 2 ? "/" + path[2] : path.length > 1 ? "/{id}" : "")) {
            case "desk" -> Answer.json(desk());
            case "articles" -> Answer.json(page(articles(query), query));
            case "articles/{id}" -> found(article(id));
            case "articles/impact" -> found(impact(id));
            case "entities" -> Answer.json(page(entities(query), query));
            case "entities/{id}" -> found(asOf(dossier(id), query.get("asOf")));
            case "facts/{id}" -> found(connections.withHistory(withArticles(byId(room.facts.values(), id))));
            case "statements/{id}" -> found(withArticles(byId(room.statements.values(), id)));
            case "entities/timeline" -> Answer.json(page(connections.timeline(id, query), query));
            case "entities/neighbours" -> found(connections.neighbours(id, query));
            case "paths" -> found(connections.path(query.get("one"), query.get("other")));
            case "changes" -> Answer.json(connections.changes(query));
            case "search" -> Answer.json(search(query));
            case "graph" -> graph(query);
            default -> Answer.problem(404, "NOT_FOUND", "There is no such resource.");
        };
    }

    static Answer found(JsonObject value) {
        return value == null ? Answer.problem(404, "NOT_FOUND", "There is no such thing.") : Answer.json(value);
    }

    static JsonObject byId(Collection<JsonObject> all, String id) {
        return all.stream()
                .filter(each -> each.getString("id").equals(id))
                .findFirst()
                .orElse(null);
    }

    private Stream<Newsroom.Article> visible() {
        return room.articles.values().stream()
                .filter(article -> !empty && !deleted.contains(article.body.getString("id")));
    }

    private JsonObject desk() {
        JsonArray articles =
                new JsonArray(visible().map(Newsroom.Article::summary).toList());
        JsonArray active = new JsonArray();
        if (!empty) {
            entities(Map.of()).stream().limit(8).forEach(active::add);
        }
        return new JsonObject()
                .put("articles", articles)
                .put("entities", active)
                .put(
                        "counts",
                        new JsonObject()
                                .put("articles", articles.size())
                                .put("entities", room.entities.size())
                                .put("facts", room.facts.size())
                                .put("statements", room.statements.size())
                                .put("disagreements", room.disagreements.size()));
    }

    private List<JsonObject> articles(Map<String, String> query) {
        return visible()
                .filter(article -> contains(article.text + article.body.getString("title"), query.get("q")))
                .filter(article ->
                        query.get("outlet") == null || query.get("outlet").equals(article.body.getString("outlet")))
                .map(Newsroom.Article::summary)
                .toList();
    }

    private List<JsonObject> entities(Map<String, String> query) {
        return room.entities.values().stream()
                .filter(entity -> query.get("type") == null || query.get("type").equals(entity.getString("type")))
                .filter(entity -> contains(entity.getString("name"), query.get("q")))
                .map(entity -> new JsonObject()
                        .put("entity", entity)
                        .put("articles", articlesNaming(entity).size())
                        .put("claims", articlesNaming(entity).size() * 3)
                        .put("latest", "2026-03-17"))
                .sorted((a, b) -> b.getInteger("articles") - a.getInteger("articles"))
                .toList();
    }

    private List<Newsroom.Article> articlesNaming(JsonObject entity) {
        return visible()
                .filter(article -> article.mentions.stream()
                        .map(JsonObject.class::cast)
                        .anyMatch(mention -> mention.getJsonObject("entity").equals(entity)))
                .toList();
    }

    private JsonObject article(String id) {
        return visible()
                .filter(article -> article.body.getString("id").equals(id))
                .findFirst()
                .map(article -> new JsonObject()
                        .put("article", article.body)
                        .put("sentences", article.sentences)
                        .put("mentions", article.mentions)
                        .put("facts", carriedBy(article, room.facts.values()))
                        .put("statements", carriedBy(article, room.statements.values()))
                        .put("reliesOn", article.reliesOn))
                .orElse(null);
    }

    private JsonArray carriedBy(Newsroom.Article article, Collection<JsonObject> all) {
        JsonArray carried = new JsonArray();
        for (JsonObject each : all) {
            JsonObject narrowed = withArticles(each);
            JsonArray claims = new JsonArray(claims(narrowed)
                    .filter(claim ->
                            claim.getJsonObject("article").getString("id").equals(article.body.getString("id")))
                    .toList());
            if (!claims.isEmpty()) {
                carried.add(narrowed.put("claims", claims));
            }
        }
        return carried;
    }

    private static Stream<JsonObject> claims(JsonObject assertion) {
        return assertion.getJsonArray("claims").stream().map(JsonObject.class::cast);
    }

    /** Claims point to articles by key in the stories, and carry the article on the wire. */
    JsonObject withArticles(JsonObject assertion) {
        if (assertion == null) {
            return null;
        }
        JsonObject copy = assertion.copy();
        claims(copy)
                .forEach(claim -> claim.put(
                        "article",
                        room.articles.get((String) claim.remove("articleKey")).summary()));
        return copy;
    }

    private JsonObject impact(String id) {
        JsonObject view = article(id);
        if (view == null) {
            return null;
        }
        JsonArray gone = new JsonArray();
        int kept = 0;
        for (Object each : view.getJsonArray("facts")) {
            JsonObject fact = (JsonObject) each;
            if (fact.getInteger("articles") == 1) {
                gone.add(new JsonObject().put("id", fact.getString("id")).put("label", fact.getString("label")));
            } else {
                kept++;
            }
        }
        JsonArray entities = new JsonArray(room.entities.values().stream()
                .filter(entity -> articlesNaming(entity).size() == 1)
                .filter(entity ->
                        articlesNaming(entity).getFirst().body.getString("id").equals(id))
                .toList());
        return new JsonObject()
                .put("entities", entities)
                .put("facts", gone)
                .put("statements", view.getJsonArray("statements").size())
                .put("claims", view.getJsonObject("article").getInteger("claims"))
                .put("factsKept", kept);
    }

    private JsonObject dossier(String id) {
        JsonObject entity = byId(room.entities.values(), id);
        if (entity == null) {
            return null;
        }
        JsonArray names = new JsonArray()
                .add(new JsonObject()
                        .put("text", entity.getString("name"))
                        .put("articles", articlesNaming(entity).size())
                        .put("outlets", new JsonArray().add("The Meridian").add("Harbour Wire"))
                        .put("separable", entity.getString("name").equals("Tomas Brekke")));
        if (entity.getString("name").equals("Tomas Brekke")) {
            names.add(new JsonObject()
                    .put("text", "Thomas Brekke")
                    .put("articles", 1)
                    .put("outlets", new JsonArray().add("Karel Post"))
                    .put("why", "same surname and role in the same talks")
                    .put("separable", true));
            names.add(new JsonObject()
                    .put("text", "Brekke")
                    .put("articles", 1)
                    .put("outlets", new JsonArray().add("Harbour Wire"))
                    .put("separable", false));
        }
        Predicate<JsonObject> own = fact -> entity.equals(fact.getJsonObject("subject"));
        return new JsonObject()
                .put("entity", entity)
                .put("names", names)
                .put(
                        "why",
                        new JsonArray()
                                .add(new JsonObject().put("reason", "One surname in one article names one person.")))
                .put("roles", facts(own.and(fact -> "HOLDS_ROLE".equals(fact.getString("predicate")))))
                .put(
                        "relations",
                        facts(fact -> "RELATION".equals(fact.getString("kind"))
                                && (entity.equals(fact.getJsonObject("object"))
                                        || "HEADS".equals(fact.getString("predicate")) && own.test(fact))))
                .put("events", facts(fact -> takesPart(fact, entity)))
                .put(
                        "said",
                        statements(each ->
                                entity.equals(each.getJsonObject("speaker").getJsonObject("entity"))))
                .put(
                        "saidAbout",
                        statements(each ->
                                each.getJsonArray("about", new JsonArray()).contains(entity)))
                .put(
                        "articles",
                        new JsonArray(articlesNaming(entity).stream()
                                .map(Newsroom.Article::summary)
                                .toList()))
                .put("disagreements", new JsonArray(ledger.disagreements(Map.of("about", id))));
    }

    /** Before the stories, nothing had been published. */
    private static JsonObject asOf(JsonObject dossier, String day) {
        if (dossier != null && day != null && day.compareTo("2026-03-01") < 0) {
            dossier.put("events", new JsonArray());
        }
        return dossier;
    }

    static boolean takesPart(JsonObject fact, JsonObject entity) {
        return entity.equals(fact.getJsonObject("place"))
                || fact.getJsonArray("participants", new JsonArray()).contains(new JsonObject().put("entity", entity));
    }

    private JsonArray facts(Predicate<JsonObject> wanted) {
        return new JsonArray(room.facts.values().stream()
                .filter(wanted)
                .map(this::withArticles)
                .toList());
    }

    private JsonArray statements(Predicate<JsonObject> wanted) {
        return new JsonArray(room.statements.values().stream()
                .filter(wanted)
                .map(this::withArticles)
                .toList());
    }

    private JsonObject search(Map<String, String> query) {
        String words = query.get("q");
        JsonArray matches = new JsonArray(room.entities.values().stream()
                .filter(entity -> contains(entity.getString("name"), words))
                .map(entity -> new JsonObject().put("entity", entity).put("matchedName", entity.getString("name")))
                .toList());
        List<JsonObject> hits = visible()
                .filter(article -> contains(article.text, words))
                .map(article -> new JsonObject()
                        .put("article", article.summary())
                        .put("snippets", new JsonArray().add(snippet(article, words))))
                .toList();
        return new JsonObject()
                .put("entities", matches)
                .put("articles", page(hits, query))
                .put("statements", statements(each -> contains(each.getString("content"), words)));
    }

    /** A table that tells what was asked for, or 404 for what nobody knows. */
    private Answer graph(Map<String, String> query) {
        String about = query.get("about");
        if (about != null && byId(room.entities.values(), about) == null) {
            return Answer.problem(404, "NOT_FOUND", "There is no such thing.");
        }
        return query.get("format").equals("JSON")
                ? Answer.json(new JsonObject().put("facts", new JsonArray()))
                : new Answer(200, "text/csv", "id,kind\r\n" + query + "\r\n", Map.of());
    }

    private static JsonObject snippet(Newsroom.Article article, String words) {
        int at = article.text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        String exact = article.text.substring(at, at + words.length());
        JsonObject sentence = article.sentenceOf(exact);
        int from = article.text.offsetByCodePoints(0, sentence.getInteger("start"));
        int to = article.text.offsetByCodePoints(0, sentence.getInteger("end"));
        return sentence.copy()
                .put("text", article.text.substring(from, to))
                .put("marks", new JsonArray().add(article.span(exact)));
    }

    private static boolean contains(String text, String words) {
        return words == null || text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    static JsonObject page(List<JsonObject> all, Map<String, String> query) {
        int page = Integer.parseInt(query.getOrDefault("page", "0"));
        int size = Integer.parseInt(query.getOrDefault("size", "25"));
        return new JsonObject()
                .put(
                        "items",
                        new JsonArray(all.stream()
                                .skip((long) page * size)
                                .limit(size)
                                .toList()))
                .put("page", page)
                .put("size", size)
                .put("total", all.size());
    }
}
