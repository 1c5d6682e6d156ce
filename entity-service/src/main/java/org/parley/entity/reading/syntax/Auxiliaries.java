package org.parley.entity.reading.syntax;

import java.util.Set;

/** Verbs that help others, in all their forms. */
final class Auxiliaries {

    static final Set<String> MODALS = Set.of(
            "will", "would", "can", "cannot", "could", "may", "might", "shall", "should", "must", "'ll", "'d", "wo",
            "ca");
    static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    static final Set<String> DO = Set.of("do", "does", "did");

    private Auxiliaries() {}
}
