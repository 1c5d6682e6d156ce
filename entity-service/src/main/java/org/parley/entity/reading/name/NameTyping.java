package org.parley.entity.reading.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;

/**
 * One type for each name of an article. What is seen at one place counts for all: "President Orlov" makes every
 * "Orlov" a person, and a bare word is the person or body whose full name ends or begins with it.
 */
final class NameTyping {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0-]+");

    private static final Set<String> LIST =
            Set.of(",", "and", ", and", "or", "&", "/", ", the", "and the", ", and the");

    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();
    /** Last and first words of full names. */
    private final Map<String, EntityType> bySurname = new HashMap<>();

    private final Map<String, EntityType> byFirstWord = new HashMap<>();
    /** First words of names that end as companies' do. */
    private final Set<String> companies = new HashSet<>();

    /** Last words of bodies that are called by them alone. */
    private final Map<String, EntityType> byLastWord = new HashMap<>();

    NameTyping(List<FoundName> names) {
        for (FoundName name : names) {
            evidence.computeIfAbsent(name.text(), text -> new Evidence()).addAll(name.evidence());
        }
        neighbours(names);
        firstWords();
        storms();
        evidence.forEach((text, seen) -> {
            if (words(text).length > 1) {
                EntityType type = typeOf(seen);
                types.put(text, type);
                String[] words = words(text);
                if (type == EntityType.PERSON) {
                    bySurname.put(words[words.length - 1], type);
                }
                if (type == EntityType.ORGANIZATION && words.length == 2 && NameForms.isCalledByLastWord(text)) {
                    byLastWord.put(words[1], type);
                }
                if (type == EntityType.ORGANIZATION
                        && Lexicon.isCompanySuffix(words[words.length - 1])
                        && Gazetteer.shipped().find(words[0]) == null) {
                    companies.add(words[0]);
                }
                if (type == EntityType.PERSON || type == EntityType.ORGANIZATION) {
                    byFirstWord.putIfAbsent(words[0], type);
                }
            }
        });
        types.replaceAll((text, type) -> isBeginningOfBody(text, type) ? EntityType.ORGANIZATION : type);
        evidence.forEach((text, seen) -> types.computeIfAbsent(text, word -> single(word, seen)));
        types.replaceAll((text, type) -> isSurnameOfSeveralWords(text) ? EntityType.PERSON : type);
    }

    /** What stands beside a name in a list, or in brackets behind it, is mostly of its type. */
    private void neighbours(List<FoundName> names) {
        Map<String, Evidence> hints = new LinkedHashMap<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            FoundName first = names.get(i);
            FoundName second = names.get(i + 1);
            if (first.sentence() != second.sentence()
                    || second.from() <= first.to()
                    || first.text().equals(second.text())) {
                continue;
            }
            String between = String.join(
                    " ",
                    first.sentence().tokens().subList(first.to(), second.from()).stream()
                            .map(token -> token.lower())
                            .toList());
            if (between.equals("(") && second.entry() == null && NameShape.isAcronym(second.text())) {
                hint(first, second, 8, hints);
            } else if (LIST.contains(between)) {
                hint(first, second, 0.9, hints);
                hint(second, first, 0.9, hints);
            }
        }
        hints.forEach((text, hint) -> seen(text).addAll(hint));
    }

    /** What "Acme" does alone tells of "Acme Nord" too, but of no "Acme summit", which says itself what it is. */
    private void firstWords() {
        Map<String, Evidence> hints = new LinkedHashMap<>();
        for (String text : evidence.keySet()) {
            String[] words = words(text);
            @Nullable Evidence alone = evidence.get(words[0]);
            boolean open = words.length == 2 && NamePhrases.headType(words[1]) == null;
            if (open && alone != null && alone.of(EntityType.ORGANIZATION) >= 2) {
                double weight = alone.of(EntityType.ORGANIZATION);
                hints.put(
                        text,
                        new Evidence()
                                .add(EntityType.ORGANIZATION, weight, "as its first word alone")
                                .add(EntityType.PERSON, -weight / 2, ""));
            }
        }
        hints.forEach((text, hint) -> seen(text).addAll(hint));
    }

    /** "Clara" where the article has "Hurricane Clara", and nobody of that name. */
    private void storms() {
        Set<String> storms = evidence.keySet().stream()
                .map(NameTyping::words)
                .filter(words -> words.length == 2 && NameShape.STORMS.contains(words[0]))
                .map(words -> words[1])
                .collect(Collectors.toSet());
        evidence.keySet().stream()
                .map(NameTyping::words)
                .filter(words -> words.length > 1)
                .forEach(words -> storms.remove(words[0]));
        storms.stream()
                .filter(evidence::containsKey)
                .forEach(name -> seen(name).add(EntityType.EVENT, Evidence.KNOWN, "a storm's name"));
    }

    /** "Van Houten" beside "Van Houten Composites", unless its own words say that it is somebody. */
    private boolean isBeginningOfBody(String text, EntityType type) {
        boolean company = types.keySet().stream()
                .anyMatch(
                        longer -> longer.startsWith(text + " ") && Lexicon.isCompanySuffix(NameForms.lastWord(longer)));
        boolean place = type == EntityType.PLACE || type == EntityType.OTHER;
        if (place && words(text).length > 1 && company) {
            return Gazetteer.shipped().find(text) == null;
        }
        return type == EntityType.PERSON
                && (company || seen(text).of(EntityType.PERSON) < 1)
                && types.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() == EntityType.ORGANIZATION
                                && entry.getKey().startsWith(text + " "));
    }

    private Evidence seen(String text) {
        return evidence.computeIfAbsent(text, key -> new Evidence());
    }

    private void hint(FoundName strong, FoundName weak, double weight, Map<String, Evidence> hints) {
        EntityType type = seen(strong.text()).best();
        EntityType other = seen(weak.text()).best();
        boolean sure = type != null && seen(strong.text()).of(type) >= 3;
        boolean open = weight > 1 || other == null || seen(weak.text()).of(other) < 1.5;
        if (type != null && sure && open) {
            hints.computeIfAbsent(weak.text(), text -> new Evidence()).add(type, weight, "beside " + strong.text());
        }
    }

    /** "Bin Salman" where the article has "Mohammed bin Salman". */
    private boolean isSurnameOfSeveralWords(String text) {
        String[] words = words(text);
        if (words.length < 2 || words.length > 3) {
            return false;
        }
        String ending = " " + text.toLowerCase(Locale.ROOT);
        return types.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == EntityType.PERSON
                        && entry.getKey().toLowerCase(Locale.ROOT).endsWith(ending));
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
        if (surname == null && companies.contains(word) && seen.of(EntityType.PERSON) < 9) {
            return EntityType.ORGANIZATION;
        }
        if (surname != null && seen.of(EntityType.PLACE) < 4 && seen.of(EntityType.ORGANIZATION) < 6) {
            return surname;
        }
        if (Lexicon.isOutletHead(word)
                && types.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() == EntityType.OUTLET
                                && entry.getKey().endsWith(" " + word))) {
            return EntityType.OUTLET;
        }
        @Nullable EntityType best = seen.best();
        @Nullable EntityType last = byLastWord.get(word);
        if (last != null && seen.of(EntityType.PERSON) < 3) {
            return last;
        }
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
