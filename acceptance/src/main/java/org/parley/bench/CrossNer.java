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

/** Names in a file of tokens with BIO labels, scored on persons, organisations and places. */
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

    /** Reads the file: each sentence by itself, or, where {@code -DOCSTART-} lines part it into articles, each article with a line a sentence. */
    void add(Path file, ArticleReading reading) throws IOException {
        Labelled text = new Labelled();
        boolean whole = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-DOCSTART-")) {
                compare(text, reading);
                text = new Labelled();
                whole = true;
            } else if (!line.isBlank()) {
                String[] fields = line.split("\\s+");
                text.token(fields[0], fields[fields.length - 1]);
                words++;
            } else if (whole) {
                text.endSentence();
            } else {
                compare(text, reading);
                text = new Labelled();
            }
        }
        compare(text, reading);
    }

    private record Name(Span span, String type) {}

    /** A text that grows by labelled tokens, with the names that the labels tell. Offsets count code points. */
    private static final class Labelled {

        private final StringBuilder text = new StringBuilder();
        private final List<Name> names = new ArrayList<>();
        private @Nullable String open;
        private int start;
        private int end;

        void token(String token, String label) {
            if (!label.startsWith("I-")) {
                endName();
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            int at = text.codePointCount(0, text.length());
            text.append(token);
            end = text.codePointCount(0, text.length());
            if (label.startsWith("B-")) {
                open = label.substring(2);
                start = at;
            }
        }

        void endSentence() {
            endName();
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private void endName() {
            String type = open == null ? null : LABELS.get(open);
            if (type != null) {
                names.add(new Name(new Span(start, end), type));
            }
            open = null;
        }
    }

    private void compare(Labelled labelled, ArticleReading reading) {
        labelled.endSentence();
        String text = labelled.text.toString().stripTrailing();
        if (!text.isEmpty()) {
            compare(text, labelled.names, reading.read(Article.given("sentence", text, null, null)));
        }
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
