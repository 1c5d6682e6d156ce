package org.parley.entity.reading.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.WordLists;

/** The words that tell of events. */
final class Triggers {

    /**
     * A word and the type of event that it tells of.
     *
     * @param frame which parts of its clause take part, see triggers.txt
     */
    record Trigger(String lemma, String type, String frame) {

        /** Whether people come together and talk. */
        boolean isTalk() {
            return TALKS.contains(type);
        }

        /** The word that has to stand right behind the verb; empty if none has. */
        String follower() {
            return lemma.substring(lemma.indexOf('+') < 0 ? lemma.length() : lemma.indexOf('+') + 1);
        }

        boolean has(char flag) {
            return frame.indexOf(flag) >= 0;
        }
    }

    private static final Set<String> TALKS =
            Set.of("MEETING", "TALKS", "SUMMIT", "NEGOTIATIONS", "CALL", "VISIT", "BRIEFING", "INTERVIEW");
    private static final Set<String> TELEPHONE = Set.of("phone", "telephone");
    private static final Map<String, Trigger> NOUNS = new HashMap<>();
    private static final Map<String, Trigger> VERBS = new HashMap<>();

    static {
        for (String line : WordLists.lines(Triggers.class, "triggers.txt")) {
            String[] parts = line.split(" ");
            Trigger trigger = new Trigger(parts[1], parts[2], parts.length > 3 ? parts[3] : "");
            (parts[0].equals("noun") ? NOUNS : VERBS).put(trigger.lemma(), trigger);
        }
    }

    private Triggers() {}

    static @Nullable Trigger noun(String lemma) {
        return NOUNS.get(lemma);
    }

    /** Whether the verb takes those who do it to a place: "travel", "fly". */
    static boolean isJourney(String lemma) {
        Trigger trigger = VERBS.get(lemma);
        return trigger != null && trigger.type().equals("VISIT") && trigger.has('s');
    }

    /** Whether what the verb is done to is the place. */
    static boolean isVisit(String lemma) {
        Trigger trigger = VERBS.get(lemma);
        return trigger != null && trigger.type().equals("VISIT");
    }

    /** Whether the verb alone tells that people come together: "meet", "visit". */
    static boolean isTalk(String lemma) {
        Trigger trigger = VERBS.get(lemma);
        return trigger != null && trigger.isTalk();
    }

    /** "by phone", "a telephone conversation". */
    static boolean isTelephone(String word) {
        return TELEPHONE.contains(word);
    }

    /** What a verb tells of, by itself or with the word right behind it. */
    static @Nullable Trigger verb(String lemma, String follower) {
        return VERBS.getOrDefault(lemma, VERBS.get(lemma + "+" + follower));
    }
}
