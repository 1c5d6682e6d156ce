package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.text.Span;

/** Names in a file of tokens with BIO labels, sentence by sentence, scored on persons, organisations and places. */
final class CrossNer {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("person", "PER"),
            Map.entry("politician", "PER"),
            Map.entry("PER", "PER"),
            Map.entry("organisation", "ORG"),
            Map.entry("organization", "ORG"),
            Map.entry("politicalparty", "ORG"),
            Map.entry("ORG", "ORG"),
            Map.entry("location", "LOC"),
            Map.entry("country", "LOC"),
            Map.entry("LOC", "LOC"));

    private final Map<String, Score> byType = new HashMap<>();
    private final Score all = new Score("all");
    private int words;

    void add(Path file, ArticleReading reading) throws IOException {
        List<String> tokens = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                sentence(tokens, labels, reading);
                tokens.clear();
                labels.clear();
            } else {
                String[] fields = line.split("\\s+");
                tokens.add(fields[0]);
                labels.add(fields[fields.length - 1]);
            }
        }
        sentence(tokens, labels, reading);
    }

    private record Name(Span span, String type) {}

    private void sentence(List<String> tokens, List<String> labels, ArticleReading reading) {
        if (tokens.isEmpty()) {
            return;
        }
        words += tokens.size();
        StringBuilder text = new StringBuilder();
        List<Name> gold = new ArrayList<>();
        Set<Span> others = new HashSet<>();
        int start = -1;
        @Nullable String open = null;
        int end = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            String label = i < tokens.size() ? labels.get(i) : "O";
            if (open != null && !label.startsWith("I-")) {
                String type = LABELS.get(open);
                if (type != null) {
                    gold.add(new Name(new Span(start, end), type));
                } else {
                    others.add(new Span(start, end));
                }
                open = null;
            }
            if (i == tokens.size()) {
                break;
            }
            if (i > 0) {
                text.append(' ');
            }
            int at = text.codePointCount(0, text.length());
            text.append(tokens.get(i));
            if (label.startsWith("B-")) {
                open = label.substring(2);
                start = at;
            }
            end = text.codePointCount(0, text.length());
        }
        compare(text.toString(), gold, reading.read(Article.given("sentence", text.toString(), null, null)));
    }

    private void compare(String text, List<Name> gold, Analysis analysis) {
        Map<String, EntityType> types = new HashMap<>();
        for (Entity entity : analysis.entities()) {
            types.put(entity.id(), entity.type());
        }
        Set<Name> found = new HashSet<>();
        for (Mention mention : analysis.mentions()) {
            String type = switch (types.get(mention.entity())) {
                case PERSON -> "PER";
                case ORGANIZATION, OUTLET -> "ORG";
                case PLACE -> "LOC";
                case PLAN, EVENT, OTHER -> null;
                case null -> null;
            };
            boolean nested = analysis.mentions().stream()
                    .anyMatch(outer -> outer.span().contains(mention.span())
                            && !outer.span().equals(mention.span()));
            if (mention.form() == Mention.Form.NAME && type != null && !nested) {
                found.add(new Name(mention.span(), type));
            }
        }
        for (Name name : gold) {
            String what = slice(text, name.span()) + " " + name.type() + " | " + text;
            if (found.contains(name)) {
                all.right();
                score(name.type()).right();
            } else {
                all.missed(what);
                score(name.type()).missed(what);
            }
        }
        for (Name name : found) {
            if (!gold.contains(name)) {
                String what = slice(text, name.span()) + " " + name.type() + " | " + text;
                all.extra(what);
                score(name.type()).extra(what);
            }
        }
    }

    private static String slice(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    private Score score(String type) {
        return byType.computeIfAbsent(type, Score::new);
    }

    int words() {
        return words;
    }

    List<Score> scores() {
        List<Score> scores = new ArrayList<>(List.of(all));
        scores.addAll(byType.values());
        return scores;
    }
}
