package org.parley.entity.ledger.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.NameKey;

/**
 * The words of an utterance that count.
 *
 * @param words stems of the words that are not small
 * @param quoted what stands in quotation marks, folded
 */
record Wording(Set<String> words, List<String> quoted) {

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{8,})[”\"]");
    private static final Set<String> SMALL = Set.of(
            "the",
            "and",
            "that",
            "this",
            "with",
            "from",
            "for",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "could",
            "should",
            "its",
            "his",
            "her",
            "their",
            "our",
            "they",
            "them",
            "but",
            "not",
            "been",
            "being",
            "into",
            "over",
            "about",
            "than",
            "then",
            "there",
            "which",
            "who",
            "whom",
            "what",
            "when",
            "where",
            "while",
            "also",
            "can",
            "may",
            "might",
            "said",
            "says",
            "say",
            "told",
            "more",
            "most",
            "some",
            "such",
            "only",
            "very",
            "just",
            "now",
            "both",
            "you",
            "your",
            "she",
            "him",
            "all",
            "any",
            "one",
            "two",
            "out",
            "these",
            "those",
            "because",
            "really",
            "actually",
            "as",
            "at",
            "by",
            "of",
            "on",
            "in",
            "to",
            "is",
            "be",
            "it",
            "we",
            "he",
            "if",
            "or",
            "so",
            "an",
            "a",
            "no",
            "us");
    private static final int STEM = 6;
    private static final int KEYS = 6;

    static Wording of(String content) {
        Set<String> words = NameKey.words(NameKey.fold(content)).stream()
                .filter(word -> word.length() > 2 && !SMALL.contains(word))
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word.replaceAll("(?<=[a-z]{3})s$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> quoted = QUOTED.matcher(content)
                .results()
                .map(found -> NameKey.fold(found.group(1)))
                .filter(quote -> NameKey.words(quote).size() > 2)
                .toList();
        return new Wording(words, quoted);
    }

    /** Pairs of words that two alike wordings are all but sure to share. */
    Set<String> keys() {
        List<String> sample = words.stream()
                .sorted(Comparator.comparing((String word) -> word.hashCode() * 0x9E3779B1)
                        .thenComparing(word -> word))
                .limit(KEYS)
                .sorted()
                .toList();
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < sample.size(); i++) {
            for (int j = i + 1; j < sample.size(); j++) {
                keys.add(sample.get(i) + "+" + sample.get(j));
            }
        }
        quoted.forEach(quote -> keys.add("“" + quote));
        return keys;
    }

    /** Whether the same was said: the same quoted words, or most of the words of the shorter one. */
    boolean alike(Wording other) {
        if (quoted.stream().anyMatch(other.quoted::contains)) {
            return true;
        }
        Set<String> shared = new TreeSet<>(words);
        shared.retainAll(other.words);
        int fewer = Math.min(words.size(), other.words.size());
        int more = Math.max(words.size(), other.words.size());
        // A short one has to be all but contained; two long ones share most.
        return shared.size() >= 4 && shared.size() >= 0.6 * fewer && shared.size() >= 0.4 * more;
    }
}
