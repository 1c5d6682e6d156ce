package org.parley.entity.reading.syntax;

import java.util.Set;

/** Verbs that take a clause for what is said or thought, with or without "that": "Berg said (that) talks had begun". */
public final class ContentVerbs {

    private static final Set<String> VERBS = WordLists.set(ContentVerbs.class, "content-verbs.txt");

    private ContentVerbs() {}

    public static boolean contains(VerbGroup verb) {
        return VERBS.contains(verb.lemma());
    }
}
