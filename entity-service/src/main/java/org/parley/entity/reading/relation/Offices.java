package org.parley.entity.reading.relation;

import java.util.Set;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.WordLists;

/** The words for offices, kinship and bodies. */
final class Offices {

    private static final Set<String> ROLES = Set.copyOf(WordLists.lines(Offices.class, "roles.txt"));
    private static final Set<String> KIN = Set.copyOf(WordLists.lines(Offices.class, "kin.txt"));
    private static final Set<String> BODIES = Set.copyOf(WordLists.lines(Offices.class, "bodies.txt"));
    private static final Set<String> SORTS_OF_BODIES =
            Set.copyOf(WordLists.lines(Offices.class, "sorts-of-bodies.txt"));

    private Offices() {}

    static boolean isRole(String lower) {
        return ROLES.contains(lower)
                || lower.contains("-")
                        && (ROLES.contains(lower.substring(lower.lastIndexOf('-') + 1)) || isElect(lower));
    }

    private static boolean isElect(String lower) {
        return (lower.endsWith("-elect") || lower.endsWith("-designate"))
                && ROLES.contains(lower.substring(0, lower.indexOf('-')));
    }

    static boolean isKin(String lower) {
        return KIN.contains(lower);
    }

    static boolean isBody(String lemma) {
        return BODIES.contains(lemma);
    }

    /** "company", "newspaper", "investor": of which a nationality tells where it is at home. */
    static boolean isSortOfBody(String lemma) {
        return SORTS_OF_BODIES.contains(lemma);
    }

    /** Whether an office stands in the phrase of a name. */
    static boolean hasOffice(SentenceSyntax syntax, NounPhrase name) {
        for (int i = name.first(); i < name.head(); i++) {
            if (isRole(syntax.lower(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isRoleOrKin(SentenceSyntax syntax, NounPhrase noun) {
        String head = syntax.lower(noun.head());
        return isRole(head) || isKin(head);
    }
}
