package org.parley.entity.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;

/**
 * Which places of an article lie in which others, as it says itself ("Bergen, Norway") or as is known of capitals: what
 * took place in the one took place in the other.
 */
final class NestedPlaces {

    private final Map<String, Set<String>> around = new HashMap<>();

    NestedPlaces(List<Entity> entities, List<Relation> relations) {
        Map<String, String> countries = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PLACE) {
                places.add(entity.id());
                known(entity, GazetteerEntry.Kind.COUNTRY, countries);
            }
        }
        for (Entity entity : entities) {
            Map<String, String> capital = new HashMap<>();
            if (places.contains(entity.id())) {
                known(entity, GazetteerEntry.Kind.CAPITAL, capital);
            }
            capital.forEach((key, city) -> {
                String country = countries.get(key);
                if (country != null) {
                    add(city, country);
                }
            });
        }
        for (Relation relation : relations) {
            String outer = relation.object();
            if (relation.predicate().equals("LOCATED_IN")
                    && outer != null
                    && places.contains(relation.subject())
                    && places.contains(outer)) {
                add(relation.subject(), outer);
            }
        }
    }

    private static void known(Entity place, GazetteerEntry.Kind kind, Map<String, String> found) {
        GazetteerEntry entry = Gazetteer.shipped().find(place.name());
        if (entry != null && entry.kind() == kind) {
            found.put(entry.key(), place.id());
        }
    }

    private void add(String inner, String outer) {
        around.computeIfAbsent(inner, key -> new HashSet<>()).add(outer);
    }

    /** Whether both can be where one thing took place; what is not told can be anywhere. */
    boolean fit(@Nullable String one, @Nullable String other) {
        return one == null || other == null || isWithin(one, other, 0) || isWithin(other, one, 0);
    }

    /** The one that lies in the other, of two that fit. */
    @Nullable
    String narrower(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return isWithin(other, one, 0) ? other : one;
    }

    private boolean isWithin(String inner, String outer, int depth) {
        return inner.equals(outer)
                || depth < 3
                        && around.getOrDefault(inner, Set.of()).stream()
                                .anyMatch(next -> isWithin(next, outer, depth + 1));
    }
}
