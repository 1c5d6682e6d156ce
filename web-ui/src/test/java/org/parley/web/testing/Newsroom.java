package org.parley.web.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles and what was read in them, for the fake services: names are marked in the text as {@code [[key|surface]]}, and
 * claims are told by a few words of their sentence, so that every offset is counted and none is typed.
 */
final class Newsroom {

    private static final Pattern NAME = Pattern.compile("\\[\\[(\\w+)([|~])([^\\]]+)]]");
    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.!?]”?(?=\\s|$)|(?=\\n|$))");

    final Map<String, JsonObject> entities = new LinkedHashMap<>();
    final Map<String, Article> articles = new LinkedHashMap<>();
    final Map<String, JsonObject> facts = new LinkedHashMap<>();
    final Map<String, JsonObject> statements = new LinkedHashMap<>();
    final Map<String, JsonObject> disagreements = new LinkedHashMap<>();

    /** An article: its wire form, its plain text, and where its sentences and names are. */
    static final class Article {
        final JsonObject body;
        final String text;
        final JsonArray sentences = new JsonArray();
        final JsonArray mentions = new JsonArray();
        final JsonArray reliesOn = new JsonArray();

        Article(JsonObject body, String text) {
            this.body = body;
            this.text = text;
        }

        JsonObject summary() {
            JsonObject summary = body.copy();
            List.of("url", "version", "language", "text", "notBody").forEach(summary::remove);
            return summary;
        }

        /** Where some words stand. */
        JsonObject span(String words) {
            int index = text.indexOf(words);
            if (index < 0) {
                throw new IllegalArgumentException("not in the text: " + words);
            }
            return Newsroom.span(text, index, index + words.length());
        }

        JsonObject sentenceOf(String words) {
            int start = span(words).getInteger("start");
            return sentences.stream()
                    .map(JsonObject.class::cast)
                    .filter(each -> each.getInteger("start") <= start && start < each.getInteger("end"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject span(String text, int from, int to) {
        return new JsonObject().put("start", text.codePointCount(0, from)).put("end", text.codePointCount(0, to));
    }

    void entity(String key, String type, String name) {
        entities.put(
                key,
                new JsonObject().put("id", id(key).toString()).put("type", type).put("name", name));
    }

    Article article(String key, String outlet, String title, String publishedAt, String basis, String marked) {
        StringBuilder plain = new StringBuilder();
        List<Object[]> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(plain, "");
            int start = plain.length();
            plain.append(matcher.group(3));
            names.add(new Object[] {matcher.group(1), matcher.group(2), start, plain.length()});
        }
        matcher.appendTail(plain);
        String text = plain.toString();
        JsonObject body = new JsonObject()
                .put("id", id(key).toString())
                .put("file", key + ".txt")
                .put("title", title)
                .put("outlet", outlet)
                .put("publishedAt", publishedAt)
                .put("publishedAtBasis", basis)
                .put("receivedAt", "2026-03-18T09:00:00Z")
                .put("claims", 0)
                .put("excerpt", text.replaceAll("\\s+", " ").replaceAll("^(.{180}\\S*).*", "$1 …"))
                .put("version", 1)
                .put("language", "en")
                .put("text", text)
                .put("notBody", new JsonArray());
        Article article = new Article(body, text);
        for (Object[] name : names) {
            article.mentions.add(span(text, (int) name[2], (int) name[3])
                    .put("entity", entities.get((String) name[0]))
                    .put("form", "|".equals(name[1]) ? "NAME" : "NOMINAL"));
        }
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            String words = sentence.group();
            int lead = words.length() - words.stripLeading().length();
            article.sentences.add(span(text, sentence.start() + lead, sentence.end()));
        }
        articles.put(key, article);
        return article;
    }

    /** A claim: the sentence that holds the words, the exact words marked. */
    JsonObject claim(String articleKey, List<String> chain, String origin, String words, String... marks) {
        Article article = articles.get(articleKey);
        article.body.put("claims", article.body.getInteger("claims") + 1);
        JsonObject span = article.sentenceOf(words);
        int from = article.text.offsetByCodePoints(0, span.getInteger("start"));
        int to = article.text.offsetByCodePoints(0, span.getInteger("end"));
        JsonArray spans = new JsonArray();
        for (String mark : marks) {
            spans.add(article.span(mark));
        }
        return span.copy()
                .put("id", id(articleKey + words + origin).toString())
                .put("articleKey", articleKey)
                .put("quote", article.text.substring(from, to))
                .put("marks", spans)
                .put("chain", new JsonArray(chain))
                .put("origin", origin);
    }

    JsonObject fact(String key, String label, JsonObject details, JsonObject... claims) {
        JsonObject fact =
                assertion(details, claims).put("id", id(key).toString()).put("label", label);
        facts.put(key, fact);
        return fact;
    }

    JsonObject statement(String key, JsonObject details, JsonObject... claims) {
        JsonObject statement =
                assertion(details, claims).put("id", id(key).toString()).put("chain", claims[0].getJsonArray("chain"));
        statements.put(key, statement);
        return statement;
    }

    /** A disagreement; each side is a value with the claims that carry it. */
    void disagreement(String key, JsonObject details, JsonObject... sides) {
        disagreements.put(
                key,
                details.copy()
                        .put("id", id(key).toString())
                        .put("label", key)
                        .put("sides", new JsonArray(List.of(sides))));
    }

    /** A disagreement as it stands beside the event that it is about. */
    JsonObject brief(String disagreement) {
        JsonObject brief = disagreements.get(disagreement).copy();
        brief.getJsonArray("sides").forEach(side -> ((JsonObject) side).put("claims", new JsonArray()));
        brief.remove("facts");
        return brief;
    }

    /** One of a fact's claims, to stand for a side of a disagreement as well. */
    JsonObject claimOf(String fact, int number) {
        return facts.get(fact).getJsonArray("claims").getJsonObject(number);
    }

    JsonObject side(String value, JsonObject... claims) {
        JsonObject side = assertion(new JsonObject().put("value", value), claims);
        side.remove("articles");
        return side;
    }

    private JsonObject assertion(JsonObject details, JsonObject... claims) {
        List<JsonObject> all = List.of(claims);
        return details.copy()
                .put("claims", new JsonArray(all))
                .put("articles", (int) all.stream()
                        .map(each -> each.getString("articleKey"))
                        .distinct()
                        .count())
                .put("publishers", names(all.stream().map(this::publisher).toList()))
                .put(
                        "origins",
                        names(all.stream().map(each -> each.getString("origin")).toList()));
    }

    private String publisher(JsonObject claim) {
        Article article = articles.get(claim.getString("articleKey"));
        String outlet = article.body.getString("outlet");
        return outlet == null ? "unknown:" + article.body.getString("file") : outlet;
    }

    private static JsonArray names(List<String> names) {
        return new JsonArray(names.stream().distinct().toList());
    }

    JsonObject ref(String key) {
        return entities.get(key);
    }

    JsonArray parties(Object... parties) {
        JsonArray array = new JsonArray();
        for (Object party : parties) {
            String name = (String) party;
            array.add(
                    entities.containsKey(name)
                            ? new JsonObject().put("entity", ref(name))
                            : new JsonObject().put("text", name));
        }
        return array;
    }
}
