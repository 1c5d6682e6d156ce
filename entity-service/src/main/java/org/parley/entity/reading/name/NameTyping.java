package org.parley.entity.reading.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;

/**
 * One type for each name of an article. What is seen at one place counts for all: "President Orlov" makes every
 * "Orlov" a person, and a bare word is the person or body whose full name ends or begins with it.
 */
final class NameTyping {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0-]+");

    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();
    /** Last and first words of full names. */
    private final Map<String, EntityType> bySurname = new HashMap<>();

    private final Map<String, EntityType> byFirstWord = new HashMap<>();

    NameTyping(List<FoundName> names) {
        for (FoundName name : names) {
            evidence.computeIfAbsent(name.text(), text -> new Evidence()).addAll(name.evidence());
        }
        evidence.forEach((text, seen) -> {
            if (words(text).length > 1) {
                EntityType type = typeOf(seen);
                types.put(text, type);
                String[] words = words(text);
                if (type == EntityType.PERSON) {
                    bySurname.put(words[words.length - 1], type);
                }
                if (type == EntityType.PERSON || type == EntityType.ORGANIZATION) {
                    byFirstWord.putIfAbsent(words[0], type);
                }
            }
        });
        evidence.forEach((text, seen) -> types.computeIfAbsent(text, word -> single(word, seen)));
    }

    EntityType type(FoundName name) {
        return types.getOrDefault(name.text(), EntityType.OTHER);
    }

    private EntityType single(String word, Evidence seen) {
        @Nullable EntityType surname = bySurname.get(word);
        if (surname == null
                && seen.of(EntityType.PLACE) < 1.5
                && bySurname.keySet().stream().anyMatch(name -> NameForms.soundAlike(name, word))) {
            surname = EntityType.PERSON;
        }
        if (surname != null && seen.of(EntityType.PLACE) < 4 && seen.of(EntityType.ORGANIZATION) < 4) {
            return surname;
        }
        @Nullable EntityType best = seen.best();
        @Nullable EntityType first = byFirstWord.get(word);
        if (first != null && (best == null || seen.of(best) < 3)) {
            return first;
        }
        return typeOf(seen);
    }

    private static EntityType typeOf(Evidence seen) {
        @Nullable EntityType best = seen.best();
        return best == null ? EntityType.OTHER : best;
    }

    static String[] words(String name) {
        return SPACE.split(name);
    }
}
