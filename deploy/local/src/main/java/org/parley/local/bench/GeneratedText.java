package org.parley.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text and what is read in it. All of it is ASCII, so that offsets are plain. */
final class GeneratedText {

    private final ObjectMapper json = new ObjectMapper();
    private final StringBuilder text = new StringBuilder();
    private final ArrayNode sentences = json.createArrayNode();
    private final ArrayNode entities = json.createArrayNode();
    private final ArrayNode mentions = json.createArrayNode();
    private final ArrayNode relations = json.createArrayNode();
    private final ArrayNode events = json.createArrayNode();
    private final ArrayNode statements = json.createArrayNode();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<int[]> taken = new ArrayList<>();
    private int begin;

    void sentence(String words) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        begin = text.length();
        text.append(words);
        sentences.add(span(begin, text.length()));
    }

    void named(String type, String... forms) {
        String id = ids.computeIfAbsent(forms[0], name -> {
            String fresh = "e" + (ids.size() + 1);
            entities.addObject().put("id", fresh).put("type", type).put("name", name);
            return fresh;
        });
        for (String form : forms) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                mention(id, at, at + form.length(), form);
            }
        }
    }

    private void mention(String id, int start, int end, String form) {
        if (taken.stream().noneMatch(other -> start < other[1] && other[0] < end)) {
            taken.add(new int[] {start, end});
            mentions.addObject()
                    .put("entity", id)
                    .put("start", start)
                    .put("end", end)
                    .put("text", form)
                    .put("form", "NAME");
        }
    }

    void event(String kind, List<String> who, @Nullable String place, String day, List<String> chain) {
        ObjectNode event = events.addObject();
        event.put("id", "v" + events.size())
                .put("type", kind)
                .put("status", "HELD")
                .put("place", place == null ? null : ids.get(place));
        ArrayNode participants = event.putArray("participants");
        who.forEach(name -> participants.addObject().put("entity", ids.get(name)));
        event.putObject("time").put("start", day).put("end", day).put("precision", "DAY");
        event.putArray("evidence").add(span(begin, text.length()));
        chain(event, chain);
        ObjectNode telling = event.putArray("tellings").addObject();
        telling.put("status", "HELD").set("evidence", span(begin, text.length()));
        chain(telling, chain);
    }

    void relation(String subject, String predicate, @Nullable String role, String object, List<String> chain) {
        ObjectNode relation = relations.addObject();
        relation.put("predicate", predicate)
                .put("subject", ids.get(subject))
                .put("role", role)
                .put("object", ids.get(object));
        relation.set("evidence", span(begin, text.length()));
        chain(relation, chain);
    }

    void statement(String speaker, String content, List<String> chain) {
        ObjectNode statement = statements.addObject();
        int at = text.indexOf(content, begin);
        statement
                .put("id", "s" + statements.size())
                .put("mode", "PARAPHRASE")
                .put("polarity", "AFFIRMED")
                .put("modality", "EXPECTED");
        statement.putObject("speaker").put("entity", ids.get(speaker));
        statement.set("evidence", span(begin, text.length()));
        statement.set("content", span(at, at + content.length()));
        chain(statement, chain);
    }

    private void chain(ObjectNode item, List<String> links) {
        ArrayNode chain = item.putArray("chain");
        links.forEach(chain::add);
    }

    private ObjectNode span(int start, int end) {
        return json.createObjectNode().put("start", start).put("end", end);
    }

    String words() {
        return text.toString();
    }

    ObjectNode analysis(int number, String outlet, LocalDate published) {
        ObjectNode analysis = json.createObjectNode();
        ObjectNode article = analysis.putObject("article");
        article.put("file", "generated-%07d.txt".formatted(number))
                .put("outlet", outlet)
                .put("publishedAt", published.toString())
                .put("publishedAtBasis", "GIVEN")
                .put("language", "en")
                .put("sha256", "")
                .put("text", text.toString());
        article.putArray("notBody");
        analysis.put("pipelineVersion", "generated-1");
        analysis.set("sentences", sentences);
        analysis.set("entities", entities);
        analysis.set("mentions", mentions);
        analysis.putArray("times");
        analysis.set("relations", relations);
        analysis.set("events", events);
        analysis.set("statements", statements);
        analysis.putArray("reliesOn");
        return analysis;
    }
}
