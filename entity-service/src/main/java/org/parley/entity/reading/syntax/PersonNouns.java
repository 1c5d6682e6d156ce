package org.parley.entity.reading.syntax;

import java.util.Set;

/** Nouns for people and for those who act in news: envoy, spokeswoman, delegation. */
public final class PersonNouns {

    private static final Set<String> NOUNS = Set.copyOf(WordLists.lines(PersonNouns.class, "person-nouns.txt"));

    private PersonNouns() {}

    /** Whether a word is such a noun in the singular. */
    public static boolean isSingular(String lower) {
        // "vice-chair", "co-founder"
        return NOUNS.contains(lower)
                || lower.indexOf('-') > 0 && NOUNS.contains(lower.substring(lower.lastIndexOf('-') + 1));
    }

    /** Whether a word, in the singular or the plural, is such a noun. */
    public static boolean isPerson(String lower) {
        return isSingular(lower)
                || (lower.endsWith("s") && NOUNS.contains(lower.substring(0, lower.length() - 1)))
                || (lower.endsWith("men") && NOUNS.contains(lower.substring(0, lower.length() - 2) + "an"));
    }
}
