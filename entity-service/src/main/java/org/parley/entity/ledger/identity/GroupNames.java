package org.parley.entity.ledger.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.NameKey;

/** Judges keys of organisations, outlets, places and events. */
final class GroupNames {

    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "on", "to", "de", "du", "la");
    private static final Set<String> TRADE = Set.of(
            "group",
            "holding",
            "holdings",
            "partners",
            "industries",
            "industrial",
            "international",
            "energy",
            "energi",
            "energia",
            "power",
            "oil",
            "gas",
            "petroleum",
            "lines",
            "line",
            "airlines",
            "airways",
            "shipping",
            "motors",
            "steel",
            "mining",
            "metals",
            "chemicals",
            "pharmaceuticals",
            "technologies",
            "technology",
            "systems",
            "software",
            "telecom",
            "communications",
            "media",
            "capital",
            "financial",
            "bank",
            "insurance",
            "investments",
            "ventures",
            "logistics",
            "foods",
            "company",
            "corporation",
            "enterprises");
    private static final int ACRONYM = 3;

    private static final Map<String, Parts> KNOWN = Recent.map();

    /**
     * A name, cut once for all comparisons.
     *
     * @param spelled the name in one spelling, without small words
     * @param ofNoCountry whether it names no country
     */
    private record Parts(List<String> core, String stem, String acronym, String spelled, boolean ofNoCountry) {

        static Parts of(String key) {
            return KNOWN.computeIfAbsent(
                    key,
                    name -> new Parts(
                            coreOf(name),
                            stemOf(name),
                            acronymOf(name),
                            spelledOf(name),
                            NameKey.withoutCountries(name).equals(name)));
        }
    }

    private GroupNames() {}

    /** The words that tell one from another: without small words and without the country. */
    static List<String> core(String key) {
        return Parts.of(key).core();
    }

    /** The name without the words that tell a company's trade: "Kestrel" of "Kestrel Industrial Partners". */
    static String stem(String key) {
        return Parts.of(key).stem();
    }

    static String acronym(String key) {
        return Parts.of(key).acronym();
    }

    private static List<String> coreOf(String key) {
        String rest = NameKey.withoutCountries(key);
        List<String> words = NameKey.words(rest.isBlank() ? key : rest);
        List<String> core = words.stream()
                .filter(word -> !SMALL.contains(word))
                .map(GroupNames::spelling)
                .toList();
        return core.isEmpty() ? words : core;
    }

    private static String stemOf(String key) {
        List<String> words = new ArrayList<>(NameKey.words(key));
        while (words.size() > 1 && TRADE.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private static String acronymOf(String key) {
        List<String> words = NameKey.words(key).stream()
                .filter(word -> !SMALL.contains(word))
                .toList();
        return words.size() < ACRONYM
                ? ""
                : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** How the first name stands to the second. */
    static Likeness compare(String one, String other) {
        if (one.equals(other)) {
            return Likeness.same("the same name");
        }
        Parts mine = Parts.of(one);
        Parts its = Parts.of(other);
        if (mine.spelled().equals(its.spelled())) {
            return Likeness.same("spellings of one name: “%s”, “%s”".formatted(one, other));
        }
        if (one.length() >= ACRONYM && one.equals(its.acronym())) {
            return Likeness.shortened("“%s” is made of the first letters of “%s”".formatted(one, other));
        }
        if (one.equals(its.stem())) {
            return Likeness.close("“%s” leaves out the trade of “%s”".formatted(one, other));
        }
        // "National Security and Defense Council" and the same "of Ukraine"
        boolean sameCore = mine.core().equals(its.core()) && mine.core().size() > 1;
        return sameCore && mine.ofNoCountry()
                ? Likeness.shortened("“%s” leaves out the country of “%s”".formatted(one, other))
                : Likeness.NONE;
    }

    private static String spelledOf(String key) {
        return NameKey.words(key).stream()
                .filter(word -> !SMALL.contains(word))
                .map(GroupNames::spelling)
                .collect(Collectors.joining());
    }

    /** British and American spellings of a word become one. */
    private static String spelling(String word) {
        return word.replaceAll("is(?=ation|e|ed|ing)", "iz")
                .replaceAll("our$", "or")
                .replaceAll("ence$", "ense")
                .replaceAll("(?<=[bt])re$", "er");
    }
}
