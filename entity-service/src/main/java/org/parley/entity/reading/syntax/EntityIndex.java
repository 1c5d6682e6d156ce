package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;

/** The entities of an article by id, by what they are called, and by nationality words, which may bring in new ones. */
final class EntityIndex {

    private static final Set<String> CONTINENTS = Set.of("north", "south", "latin", "central");

    private final Document document;
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final List<Entity> added = new ArrayList<>();

    EntityIndex(Document document) {
        this.document = document;
        for (Entity entity : document.entities()) {
            byId.put(entity.id(), entity);
            byName.putIfAbsent(entity.name().toLowerCase(Locale.ROOT), entity);
        }
        for (Mention mention : document.mentions()) {
            Entity entity = byId.get(mention.entity());
            if (entity != null && mention.form() == Mention.Form.NAME) {
                byName.putIfAbsent(mention.text().toLowerCase(Locale.ROOT), entity);
            }
        }
    }

    @Nullable
    Entity byId(String id) {
        return byId.get(id);
    }

    /** The entity that the article calls by exactly this name, or null. */
    @Nullable
    Entity named(String name) {
        return byName.get(name.toLowerCase(Locale.ROOT));
    }

    /** The country that a nationality word speaks of, if the gazetteer knows it; a new entity where the text never names it. */
    @Nullable
    Entity nation(String word) {
        String key = Gazetteer.shipped().countryOfNationality(word);
        return key == null ? null : country(key);
    }

    /** The country of a nationality word, or of one of two words ("North Korean") that the word is part of. */
    @Nullable
    Entity nationAt(SentenceSyntax syntax, int index) {
        for (int first = Math.max(0, index - 1);
                first <= index && first + 1 < syntax.words().size();
                first++) {
            Entity ofTwo = nation(syntax.words().get(first).token().text() + " "
                    + syntax.words().get(first + 1).token().text());
            if (ofTwo != null) {
                return ofTwo;
            }
        }
        // "North American" is of no one country
        boolean continent =
                index > 0 && syntax.lower(index).equals("american") && CONTINENTS.contains(syntax.lower(index - 1));
        return continent ? null : nation(syntax.words().get(index).token().text());
    }

    private @Nullable Entity country(String key) {
        String name = Gazetteer.shipped().countryName(key);
        if (name == null) {
            return null;
        }
        for (Entity entity : byId.values()) {
            GazetteerEntry entry =
                    entity.type() == EntityType.PLACE ? Gazetteer.shipped().find(entity.name()) : null;
            if (entry != null
                    && entry.kind() != GazetteerEntry.Kind.CAPITAL
                    && entry.key().equals(key)) {
                return entity;
            }
        }
        Entity known = byName.get(name.toLowerCase(Locale.ROOT));
        return known != null ? known : place(name);
    }

    /** The town that is the capital of a country; the country where no one town is known to be. */
    Entity capital(GazetteerEntry entry, Entity country) {
        String name = Gazetteer.shipped().capitalOf(entry.key());
        return name == null ? country : place(name);
    }

    /** A place of which the text tells without its name. */
    private Entity place(String name) {
        for (Entity earlier : added) {
            if (earlier.name().equals(name)) {
                return earlier;
            }
        }
        Entity place = new Entity("e" + (document.entities().size() + added.size() + 1), EntityType.PLACE, name);
        added.add(place);
        byId.put(place.id(), place);
        byName.putIfAbsent(name.toLowerCase(Locale.ROOT), place);
        return place;
    }

    /** The document's entities with those that reading its nationality words has added. */
    List<Entity> all() {
        List<Entity> all = new ArrayList<>(document.entities());
        all.addAll(added);
        return all;
    }
}
