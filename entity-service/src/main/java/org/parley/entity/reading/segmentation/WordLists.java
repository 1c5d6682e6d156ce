package org.parley.entity.reading.segmentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Word lists kept as resources, one entry a line, and the everyday words of English. */
public final class WordLists {

    private static final Set<String> COMMON = Set.copyOf(lines(WordLists.class, "common-words.txt"));

    private static final Pattern BRITISH = Pattern.compile("our|ise|isi|isa|yse|tre|ence|ogue|lled|lling|lment|fibre");

    private WordLists() {}

    /** The lines of the list that lies beside a class, without empty ones and comments. */
    public static List<String> lines(Class<?> beside, String resource) {
        InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** Lists that share a file, by name: {@code name: words} a line. */
    public static Map<String, Set<String>> named(Class<?> beside, String resource) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : lines(beside, resource)) {
            int colon = line.indexOf(':');
            lists.put(
                    line.substring(0, colon),
                    Set.of(line.substring(colon + 1).strip().split(" ")));
        }
        return Map.copyOf(lists);
    }

    /** The list spells as Americans do. */
    private static String american(String lower) {
        return lower.replace("our", "or")
                .replaceAll("is(e|ed|es|ing|ation|ations)$", "iz$1")
                .replaceAll("yse", "yze")
                .replaceAll("tre(s?)$", "ter$1")
                .replaceAll("ence(s?)$", "ense$1")
                .replaceAll("ogue(s?)$", "og$1")
                .replaceAll("ll(ed|ing)$", "l$1");
    }

    /** Whether a word in lower case is an everyday English word, inflected or not. */
    public static boolean isCommon(String lower) {
        return COMMON.contains(lower) || (BRITISH.matcher(lower).find() && COMMON.contains(american(lower)));
    }
}
