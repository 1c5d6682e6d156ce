package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Span;

/** The entities and mentions of one article while they are being joined. Ids are given anew at the end. */
final class EntityTable {

    private final Document document;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    /** Joined away: id to the id that it became. */
    private final Map<String, String> joined = new HashMap<>();

    private final List<Mention> mentions;
    /** The same in the order of the text; null while it has to be ordered anew. */
    private @Nullable List<Mention> ordered;

    EntityTable(Document document) {
        this.document = document;
        document.entities().forEach(entity -> entities.put(entity.id(), entity));
        this.mentions = new ArrayList<>(document.mentions());
    }

    Document document() {
        return document;
    }

    Collection<Entity> entities() {
        return List.copyOf(entities.values());
    }

    List<Entity> entities(EntityType type) {
        return entities.values().stream()
                .filter(entity -> entity.type() == type)
                .toList();
    }

    /** All mentions so far, in the order of the text. */
    List<Mention> mentions() {
        if (ordered == null) {
            mentions.sort((a, b) -> a.span().compareTo(b.span()));
            ordered = List.copyOf(mentions);
        }
        return ordered;
    }

    List<Mention> mentionsOf(Entity entity) {
        return mentions().stream()
                .filter(mention -> entityOf(mention).id().equals(entity.id()))
                .toList();
    }

    /** How often each person is named up to a place in the text, by id. */
    Map<String, Integer> namedBefore(int end) {
        Map<String, Integer> named = new HashMap<>();
        for (Mention mention : mentions()) {
            Entity entity = entityOf(mention);
            if (mention.form() == Mention.Form.NAME && entity.type() == EntityType.PERSON && mention.end() <= end) {
                named.merge(entity.id(), 1, Integer::sum);
            }
        }
        return named;
    }

    /** The entity that a mention leads to by now. */
    Entity entityOf(Mention mention) {
        String id = mention.entity();
        while (joined.containsKey(id)) {
            id = joined.get(id);
        }
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalStateException("no entity " + id);
        }
        return entity;
    }

    /** Makes two entities one, with the name and type of the one that is kept. */
    void join(Entity kept, Entity other) {
        if (!kept.id().equals(other.id()) && entities.containsKey(kept.id()) && entities.containsKey(other.id())) {
            entities.remove(other.id());
            joined.put(other.id(), kept.id());
        }
    }

    void rename(Entity entity, String name) {
        entities.put(entity.id(), new Entity(entity.id(), entity.type(), name));
    }

    Entity add(EntityType type, String name) {
        Entity entity = new Entity("n" + (entities.size() + joined.size() + 1), type, name);
        entities.put(entity.id(), entity);
        return entity;
    }

    /** Adds a mention, unless one stands exactly there or half across it. */
    void mention(Entity entity, Span span, Mention.Form form, String rule) {
        for (Mention other : mentions) {
            boolean across =
                    other.span().overlaps(span) && !other.span().contains(span) && !span.contains(other.span());
            if (across || other.span().equals(span)) {
                return;
            }
        }
        ordered = null;
        mentions.add(new Mention(
                entity.id(),
                span.start(),
                span.end(),
                document.slice(span),
                form,
                (Mention.@Nullable Sense) null,
                rule));
    }

    /** The document with what was joined and added, ids in the order of first mention. */
    Document toDocument() {
        Map<String, Entity> numbered = new LinkedHashMap<>();
        List<Mention> renamed = new ArrayList<>();
        for (Mention mention : mentions()) {
            Entity entity = entityOf(mention);
            Entity result = numbered.computeIfAbsent(
                    entity.id(), id -> new Entity("e" + (numbered.size() + 1), entity.type(), entity.name()));
            renamed.add(new Mention(
                    result.id(),
                    mention.start(),
                    mention.end(),
                    mention.text(),
                    mention.form(),
                    mention.sense(),
                    mention.rule()));
        }
        return document.withMentions(List.copyOf(numbered.values()), renamed);
    }

    /** Organizations named before the phrase, at most so many sentences back, the latest first. */
    List<Entity> organizationsBefore(NounPhrases.Phrase phrase, int sentences) {
        int first = Math.max(0, phrase.sentence().index() - sentences);
        int from = document.sentences().get(first).span().start();
        List<Entity> found = new ArrayList<>();
        for (Mention mention : mentions().reversed()) {
            Entity entity = entityOf(mention);
            if (mention.start() >= from
                    && mention.end() <= phrase.span().start()
                    && entity.type() == EntityType.ORGANIZATION
                    && !found.contains(entity)) {
                found.add(entity);
            }
        }
        return found;
    }
}
