package org.parley.entity.reading.syntax;

import java.util.Set;

/** Nouns for sorts of places and buildings: town, refinery, embassy. */
public final class PlaceNouns {

    private static final Set<String> NOUNS = Set.copyOf(WordLists.lines(PlaceNouns.class, "place-nouns.txt"));

    private PlaceNouns() {}

    /** Whether a word is such a noun in the singular. */
    public static boolean isSort(String lemma) {
        return NOUNS.contains(lemma);
    }
}
