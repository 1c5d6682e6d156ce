package org.parley.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.bench.Gold.GoldMention;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.Span;

/**
 * Names by exact span and type, as the gold has them: what is nested there counts neither way. Then whether nouns and
 * pronouns lead to the right entity.
 */
final class MentionScores {

    private final Map<String, Score> byType = new TreeMap<>();
    private final Score all = new Score("names, all types");
    private final Score spans = new Score("names, spans alone");
    private final Score coreference = new Score("nouns and pronouns, linked");

    void add(Read read) {
        Map<String, EntityType> types = new TreeMap<>();
        for (Entity entity : read.analysis.entities()) {
            types.put(entity.id(), entity.type());
        }
        List<Mention> names = read.analysis.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .toList();
        for (GoldMention answer : read.gold) {
            if (answer.nested() || !answer.kind().equals("NAME")) {
                continue;
            }
            String type = answer.type().equals("ORG") ? "ORGANIZATION" : answer.type();
            Mention found = at(names, answer.span());
            String what = read.at(answer.span()) + " " + type;
            EntityType foundType = found == null ? null : types.get(found.entity());
            if (found == null) {
                spans.missed(what);
            } else {
                spans.right();
            }
            if (foundType != null && foundType.name().equals(type)) {
                all.right();
                score(type).right();
            } else {
                String seen = foundType == null ? what : what + ", read as " + foundType;
                all.missed(seen);
                score(type).missed(seen);
            }
        }
        for (Mention name : names) {
            GoldMention answer = goldAt(read, name.span(), true);
            EntityType type = Objects.requireNonNull(types.get(name.entity()));
            if (answer != null && (answer.nested() || same(answer.type(), type))) {
                continue;
            }
            boolean inside = names.stream()
                    .anyMatch(outer -> outer != name
                            && outer.span().contains(name.span())
                            && !outer.span().equals(name.span()));
            if (answer == null && inside) {
                continue;
            }
            String what = read.at(name.span()) + " " + type + (answer == null ? "" : ", is " + answer.type());
            if (answer == null) {
                spans.extra(what);
            }
            all.extra(what);
            score(type.name()).extra(what);
        }
        coreference(read);
    }

    private void coreference(Read read) {
        for (GoldMention answer : read.gold) {
            if (answer.kind().equals("NAME") || answer.nested() || answer.type().equals("EVENT")) {
                continue;
            }
            Mention found = read.analysis.mentions().stream()
                    .filter(m -> m.form() != Mention.Form.NAME
                            && m.span().end() == answer.span().end())
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                coreference.missed(read.at(answer.span()) + " = " + answer.entity());
            } else if (answer.entity().equals(read.goldOf(found.entity()))) {
                coreference.right();
            } else {
                coreference.missed(
                        read.at(answer.span()) + " = " + answer.entity() + ", read as " + read.name(found.entity()));
                coreference.extra(
                        read.at(found.span()) + " is " + answer.entity() + ", read as " + read.name(found.entity()));
            }
        }
        for (Mention mention : read.analysis.mentions()) {
            if (mention.form() != Mention.Form.NAME
                    && read.gold.stream()
                            .noneMatch(answer ->
                                    answer.span().end() == mention.span().end())) {
                coreference.note(
                        "not in the gold: " + read.at(mention.span()) + " read as " + read.name(mention.entity()));
            }
        }
    }

    private static boolean same(String gold, EntityType type) {
        return gold.equals(type.name()) || (gold.equals("ORG") && type == EntityType.ORGANIZATION);
    }

    private static @Nullable Mention at(List<Mention> mentions, Span span) {
        return mentions.stream().filter(m -> m.span().equals(span)).findFirst().orElse(null);
    }

    private static @Nullable GoldMention goldAt(Read read, Span span, boolean names) {
        return read.gold.stream()
                .filter(answer ->
                        answer.span().equals(span) && (!names || answer.kind().equals("NAME") || answer.nested()))
                .findFirst()
                .orElse(null);
    }

    private Score score(String type) {
        return byType.computeIfAbsent(type, t -> new Score("names, " + t));
    }

    List<Score> scores() {
        List<Score> scores = new java.util.ArrayList<>(List.of(all, spans));
        scores.addAll(byType.values());
        scores.add(coreference);
        return scores;
    }
}
