package org.parley.entity.reading.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.entity.reading.syntax.WordLists;

/** The word lists that statements are read by. */
final class StatementWords {

    private static final Map<String, Set<String>> LISTS = load();
    static final Set<String> FEELINGS = list("feelings");
    static final Set<String> SETTINGS = list("settings");
    static final Set<String> SURE = list("sure");
    static final Set<String> HINDERING = list("hindering");
    static final Set<String> JUDGING = list("judging");
    static final Set<String> PAPERS = list("papers");
    static final Set<String> POINTERS = list("pointers");

    private StatementWords() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : WordLists.lines(StatementWords.class, "words.txt")) {
            int colon = line.indexOf(':');
            lists.put(
                    line.substring(0, colon),
                    Set.of(line.substring(colon + 1).strip().split(" ")));
        }
        return lists;
    }

    private static Set<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }
}
