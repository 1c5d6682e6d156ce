package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.entity.reading.syntax.WordLists;

/**
 * A way to tell of an act: a verb, what it is done to, and where those concerned stand. One for each verb of a line of
 * actions.txt, which says what the columns mean.
 *
 * @param follower the word right after the verb; empty if none is asked for
 * @param objects nouns, of which one heads the object; empty if the object may be anything
 * @param kinds "actor", "body", "place", "country": what the object may be instead of one of the nouns
 * @param conditions what has to hold besides, as the head of the list says: "that", "by-force", "done" …, or one of the prepositions
 * @param without whether there must be no object
 * @param needed whether there has to be an object
 * @param infinitive whether an infinitive hangs on the verb
 * @param parties "object", "owner" or prepositions
 */
record Action(
        String type,
        String follower,
        Set<String> objects,
        Set<String> kinds,
        Set<String> conditions,
        boolean without,
        boolean needed,
        boolean infinitive,
        List<String> parties) {

    private static final Set<String> KINDS = Set.of("actor", "body", "place", "country");
    /** Prepositions under which a phrase may have to stand. */
    static final Set<String> PREPOSITIONS = Set.of("for", "at", "on", "from", "over", "to", "as", "with", "against");

    private static final Set<String> CONDITIONS = Set.of(
            "that",
            "by-force",
            "by-army",
            "by-weapon",
            "by-officials",
            "by-crowd",
            "of-town",
            "to-list",
            "to-several",
            "with-sanction",
            "for-attack",
            "in-results",
            "of-company",
            "no-person",
            "passive",
            "by-several",
            "jointly",
            "outright",
            "by-body",
            "by-person",
            "by-court",
            "done");

    private static final Map<String, List<Action>> BY_VERB = new HashMap<>();

    static {
        for (String line : WordLists.lines(Action.class, "actions.txt")) {
            String[] columns = line.split(" *[|] *");
            for (String verb : columns[1].split(" ")) {
                int plus = verb.indexOf('+');
                String lemma = plus < 0 ? verb : verb.substring(0, plus);
                BY_VERB.computeIfAbsent(lemma, key -> new ArrayList<>())
                        .add(of(columns[0], plus < 0 ? "" : verb.substring(plus + 1), columns[2], columns[3]));
            }
        }
    }

    private static Action of(String type, String follower, String object, String parties) {
        Set<String> words = new TreeSet<>(List.of(object.split(" ")));
        boolean infinitive = words.remove("do");
        boolean without = words.remove("none");
        boolean open = words.remove("-") || without;
        Set<String> kinds = taken(words, KINDS);
        Set<String> conditions = taken(words, CONDITIONS);
        conditions.addAll(taken(words, PREPOSITIONS));
        boolean needed = !open && !(words.isEmpty() && kinds.isEmpty());
        List<String> where = parties.equals("-") ? List.of() : List.of(parties.split(" "));
        return new Action(type, follower, words, kinds, conditions, without, needed, infinitive, where);
    }

    /** Takes the words that have a meaning of their own out of the nouns. */
    private static Set<String> taken(Set<String> words, Set<String> special) {
        Set<String> taken = new TreeSet<>(special);
        taken.retainAll(words);
        words.removeAll(taken);
        return taken;
    }

    /** The acts that a verb may tell of, the first that fits does. */
    static List<Action> of(String lemma) {
        return BY_VERB.getOrDefault(lemma, List.of());
    }

    /** Whether the condition has to hold. */
    boolean asks(String condition) {
        return conditions.contains(condition);
    }

    boolean takesAny() {
        return objects.isEmpty() && kinds.isEmpty();
    }
}
