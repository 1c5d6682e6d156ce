package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists that lie beside the classes: one entry a line, {@code #} begins a comment. */
public final class WordLists {

    private WordLists() {}

    /** The lines of a list, in its order. */
    public static List<String> lines(Class<?> beside, String name) {
        return org.parley.entity.reading.segmentation.WordLists.lines(beside, name);
    }

    /** Lists that share a file, by name: {@code name: words} a line. */
    public static Map<String, Set<String>> named(Class<?> beside, String name) {
        return org.parley.entity.reading.segmentation.WordLists.named(beside, name);
    }

    /** The lines as a set. */
    public static Set<String> set(Class<?> anchor, String name) {
        return Set.copyOf(lines(anchor, name));
    }
}
