package org.parley.entity.reading.quantity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.WordLists;

/** The words of money and of what becomes of people. */
final class QuantityWords {

    private static final Map<String, String> SIGNS = new LinkedHashMap<>();
    private static final Map<String, String> MONEY = new HashMap<>();
    private static final Map<String, String> OUTCOMES = new HashMap<>();

    static {
        for (String line : WordLists.lines(QuantityWords.class, "currencies.txt")) {
            String[] parts = line.split(" ");
            (parts[0].equals("sign") ? SIGNS : MONEY).put(parts[1], parts[2]);
        }
        for (String line : WordLists.lines(QuantityWords.class, "outcomes.txt")) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                OUTCOMES.put(parts[i], parts[0]);
            }
        }
    }

    private static final Map<String, Set<String>> LISTS = WordLists.named(QuantityWords.class, "words.txt");
    static final Set<String> EXTENTS = list("extents");
    static final Set<String> PEOPLE = list("people");
    static final Set<String> LINKS = list("links");
    static final Set<String> BOUNDING = list("bounding");

    private QuantityWords() {}

    private static Set<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    /** A pattern of all signs of money, the longest first. */
    static String signs() {
        return SIGNS.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** A pattern of all words of money, singular or plural. */
    static String moneyWords() {
        return MONEY.keySet().stream().sorted().collect(Collectors.joining("|", "(?:", ")s?"));
    }

    /** The currency of a sign or a word of money. */
    static @Nullable String currency(String lower) {
        String bySign = SIGNS.get(lower);
        if (bySign != null) {
            return bySign;
        }
        String byWord = MONEY.get(lower);
        return byWord == null && lower.endsWith("s") ? MONEY.get(lower.substring(0, lower.length() - 1)) : byWord;
    }

    /** What became of people, by a word that tells it. */
    static @Nullable String outcome(String lower) {
        return OUTCOMES.get(lower);
    }
}
