package org.parley.entity.reading.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.NameForms;

/**
 * Joins the names of one person: "Donald J. Trump" and "Donald Trump", a bare surname and the full name that ends in it,
 * also where they are spelt in two ways ("Umerov" and "Umierov").
 */
final class PersonNameJoiner {

    /** Small words that surnames begin with: "ter Kulve" is called so, and "Ter Kulve" where a sentence begins. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "de", "da", "dos", "du", "di", "del", "della", "van", "von", "der", "den", "le",
            "la", "ter", "ten", "zu", "af");

    private final EntityTable table;

    PersonNameJoiner(EntityTable table) {
        this.table = table;
    }

    void join() {
        fullNames();
        surnames();
    }

    /** "Donald J. Trump" and "Donald Trump"; "Rustem Umerov" and "Rustem Umierov". */
    private void fullNames() {
        List<Entity> persons = table.entities(EntityType.PERSON);
        for (int i = 0; i < persons.size(); i++) {
            for (int j = i + 1; j < persons.size(); j++) {
                if (isOneFullName(persons.get(i).name(), persons.get(j).name())) {
                    boolean longer = NameForms.words(persons.get(j).name()).size()
                            > NameForms.words(persons.get(i).name()).size();
                    table.join(longer ? persons.get(j) : persons.get(i), longer ? persons.get(i) : persons.get(j));
                }
            }
        }
    }

    private static boolean isOneFullName(String a, String b) {
        List<String> first = NameForms.words(a);
        List<String> second = NameForms.words(b);
        return first.size() > 1
                && second.size() > 1
                && NameForms.sound(first.getFirst()).equals(NameForms.sound(second.getFirst()))
                && NameForms.soundAlike(NameForms.lastWord(a), NameForms.lastWord(b));
    }

    /** A bare surname is the person whose full name ends in it; if several are, the one named last before. */
    private void surnames() {
        for (Entity bare : table.entities(EntityType.PERSON)) {
            List<String> words = NameForms.words(bare.name());
            if (words.size() == 1 || isPartialName(words)) {
                Entity full = bearer(bare);
                if (full != null) {
                    table.join(full, bare);
                }
            }
        }
    }

    /** "von der Leyen", "Al-Assad", "bin Salman": several words, and still a bare surname. */
    private static boolean isPartialName(List<String> words) {
        boolean particles = words.size() <= 3
                && words.subList(0, words.size() - 1).stream()
                        .allMatch(word -> PARTICLES.contains(word.toLowerCase(Locale.ROOT)));
        return Character.isLowerCase(words.getFirst().codePointAt(0)) || particles;
    }

    /** Whose surname it is; if nobody's, whose first name: "Somchai", "Kim", where people are called by it. */
    private @Nullable Entity bearer(Entity bare) {
        List<Entity> others = table.entities(EntityType.PERSON).stream()
                .filter(full -> !full.id().equals(bare.id()))
                .filter(full -> NameForms.words(full.name()).size() > 1)
                .toList();
        List<Entity> bySurname = others.stream()
                .filter(full -> isSurnameOf(bare.name(), full.name()))
                .toList();
        return namedLastBefore(
                bare,
                bySurname.isEmpty()
                        ? others.stream()
                                .filter(full -> NameForms.firstWord(full.name()).equals(bare.name()))
                                .toList()
                        : bySurname);
    }

    private static boolean isSurnameOf(String bare, String full) {
        List<String> words = NameForms.words(full);
        return endsWith(full, bare)
                || NameForms.soundAlike(NameForms.lastWord(full), bare)
                || words.subList(1, words.size()).contains(bare);
    }

    /** The one named last before the bare name, else the one named first behind it. */
    private @Nullable Entity namedLastBefore(Entity bare, List<Entity> candidates) {
        int at = firstMention(bare);
        return candidates.stream()
                .min(Comparator.comparing((Entity full) -> firstMention(full) >= at)
                        .thenComparing(full -> Math.abs(firstMention(full) - at)))
                .orElse(null);
    }

    private static boolean endsWith(String full, String bare) {
        String lower = full.toLowerCase(Locale.ROOT);
        return lower.endsWith(" " + bare.toLowerCase(Locale.ROOT))
                || lower.endsWith(" al-" + bare.toLowerCase(Locale.ROOT));
    }

    private int firstMention(Entity entity) {
        return table.mentions().stream()
                .filter(mention -> table.entityOf(mention).id().equals(entity.id()))
                .mapToInt(Mention::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
