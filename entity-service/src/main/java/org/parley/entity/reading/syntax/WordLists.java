package org.parley.entity.reading.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the word lists that lie beside the classes: one entry a line, {@code #} begins a comment. */
public final class WordLists {

    private WordLists() {}

    /** The lines of a list, in its order. */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }

    /** Lists that share a file, by name: {@code name: words} a line. */
    public static Map<String, Set<String>> named(Class<?> beside, String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : lines(beside, name)) {
            int colon = line.indexOf(':');
            lists.put(
                    line.substring(0, colon),
                    Set.of(line.substring(colon + 1).strip().split(" ")));
        }
        return lists;
    }

    /** The lines as a set. */
    public static Set<String> set(Class<?> anchor, String name) {
        return Set.copyOf(lines(anchor, name));
    }
}
