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
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.text.Span;

/** Names in a file of tokens with BIO labels, scored on persons, organisations and places. */
final class CrossNer {

    private final Map<String, Score> byType = new HashMap<>();
    private final Score all = new Score("all");
    private int words;

    /**
     * Reads the file: each sentence by itself, or, where {@code -DOCSTART-} lines part it into articles, each article with a line a
     * sentence. A line {@code # text = …} gives the next sentence as it was printed.
     */
    void add(Path file, ArticleReading reading) throws IOException {
        LabelledText text = new LabelledText();
        boolean whole = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-DOCSTART-")) {
                compare(text, reading);
                text = new LabelledText();
                whole = true;
            } else if (line.startsWith(LabelledText.PRINTED)) {
                text.printed(line.substring(LabelledText.PRINTED.length()));
            } else if (!line.isBlank()) {
                String[] fields = line.split("\\s+");
                text.token(fields[0], fields[fields.length - 1]);
                words++;
            } else {
                text.endSentence();
                if (!whole) {
                    compare(text, reading);
                    text = new LabelledText();
                }
            }
        }
        compare(text, reading);
    }

    private void compare(LabelledText labelled, ArticleReading reading) {
        labelled.endSentence();
        String text = labelled.text();
        if (!text.isEmpty()) {
            compare(text, labelled.names(), reading.read(Article.given("sentence", text, null, null)));
        }
    }

    private void compare(String text, List<LabelledText.Name> gold, Analysis analysis) {
        Map<String, EntityType> types = new HashMap<>();
        for (Entity entity : analysis.entities()) {
            types.put(entity.id(), entity.type());
        }
        Set<LabelledText.Name> found = new HashSet<>();
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
                found.add(new LabelledText.Name(mention.span(), type));
            }
        }
        for (LabelledText.Name name : gold) {
            String what = slice(text, name.span()) + " " + name.type() + " | " + text;
            if (found.contains(name)) {
                all.right();
                score(name.type()).right();
            } else {
                all.missed(what);
                score(name.type()).missed(what);
            }
        }
        for (LabelledText.Name name : found) {
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
