package org.parley.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.bench.Gold.GoldMention;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/** One article as it was read, with its entities matched to the gold's by the names that both have at one place. */
final class Read {

    final String id;
    final Analysis analysis;
    final ArticleText text;
    final List<GoldMention> gold;
    private final Map<String, String> goldOf = new HashMap<>();

    Read(String id, Analysis analysis, Gold all) {
        this.id = id;
        this.analysis = analysis;
        this.text = new ArticleText(analysis.article().text());
        this.gold = all.mentions.stream()
                .filter(mention -> mention.article().equals(id))
                .toList();
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (Mention mention : analysis.mentions()) {
            for (GoldMention answer : gold) {
                if (answer.span().equals(mention.span())) {
                    votes.computeIfAbsent(mention.entity(), entity -> new HashMap<>())
                            .merge(answer.entity(), answer.kind().equals("NAME") ? 10 : 1, Integer::sum);
                }
            }
        }
        votes.forEach((entity, counts) -> goldOf.put(
                entity,
                counts.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey()));
    }

    /** The gold entity that an entity of the analysis is; null if the gold does not know it. */
    @Nullable
    String goldOf(@Nullable String entity) {
        return entity == null ? null : goldOf.get(entity);
    }

    String name(@Nullable String entity) {
        if (entity == null) {
            return "–";
        }
        Optional<Entity> found =
                analysis.entities().stream().filter(e -> e.id().equals(entity)).findFirst();
        return found.map(Entity::name).orElse(entity);
    }

    String slice(Span span) {
        return text.slice(span).replaceAll("\\s+", " ");
    }

    String at(Span span) {
        return id + ":" + span.start() + " “" + slice(span) + "”";
    }
}
