package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.entity.reading.syntax.WordLists;

/**
 * A way to tell of an act by a noun: the noun, what it is done to, and where those stand who do it or whom it concerns. One
 * for each noun of a line of nominal-actions.txt, which says what the columns mean.
 *
 * @param objects nouns, of which one says what it is done to
 * @param kinds "person", "actor", "body", "place": what it may be done to instead
 * @param owned whether whoever owns the noun may be to whom it is done: "Berg's conviction"
 * @param behind prepositions, "do" or "that", of which one stands behind the noun
 * @param agents "owner", "whose" or prepositions: where those stand who do it
 * @param parties "whose" or prepositions: where those stand whom it concerns
 */
record NominalAction(
        String type,
        String modifier,
        Set<String> objects,
        Set<String> kinds,
        boolean owned,
        Set<String> behind,
        List<String> agents,
        List<String> parties) {

    private static final Set<String> KINDS = Set.of("person", "actor", "body", "place");

    private static final Set<String> BEHIND = Set.of("do", "that", "for", "to", "against", "on", "from", "with", "in");

    private static final Map<String, List<NominalAction>> BY_NOUN = new HashMap<>();

    static {
        for (String line : WordLists.lines(NominalAction.class, "nominal-actions.txt")) {
            String[] columns = line.split(" *[|] *");
            for (String noun : columns[1].split(" ")) {
                int plus = noun.indexOf('+');
                BY_NOUN.computeIfAbsent(noun.substring(plus + 1), key -> new ArrayList<>())
                        .add(of(columns, plus < 0 ? "" : noun.substring(0, plus)));
            }
        }
    }

    private static NominalAction of(String[] columns, String modifier) {
        Set<String> words = new TreeSet<>(names(columns[2]));
        boolean owned = words.remove("owner");
        Set<String> kinds = taken(words, KINDS);
        Set<String> behind = taken(words, BEHIND);
        return new NominalAction(
                columns[0], modifier, words, kinds, owned, behind, names(columns[3]), names(columns[4]));
    }

    private static List<String> names(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(" "));
    }

    /** Takes the words that have a meaning of their own out of the nouns. */
    private static Set<String> taken(Set<String> words, Set<String> special) {
        Set<String> taken = new TreeSet<>(special);
        taken.retainAll(words);
        words.removeAll(taken);
        return taken;
    }

    /** The acts that a noun in this form may tell of, the first that fits does. */
    static List<NominalAction> of(String noun) {
        return BY_NOUN.getOrDefault(noun, List.of());
    }

    /** Whether it has to be told to what it is done. */
    boolean asksForObject() {
        return !objects.isEmpty() || !kinds.isEmpty();
    }
}
