package org.parley.entity.reading.segmentation;

import java.util.HashMap;
import java.util.Map;
import org.parley.entity.reading.text.PartOfSpeech;

/**
 * Dictionary forms of English verbs and nouns: irregular forms from a table, others by the rules of spelling, where the
 * list of everyday words says which of two stems exists ("rated" is of "rate", "visited" of "visit").
 */
public final class Lemmatizer {

    private static final Map<String, String> VERBS = table("irregular-verbs.txt");
    private static final Map<String, String> NOUNS = table("irregular-nouns.txt");
    private static final String VOWELS = "aeiou";

    /** The dictionary form of a word in lower case. */
    String lemma(String lower, PartOfSpeech tag) {
        return switch (tag) {
            case VERB, AUX, PART -> verb(lower);
            case NOUN -> noun(lower);
            case ADJ -> lower.endsWith("ed") || VERBS.containsKey(lower) ? verb(lower) : lower;
            default -> lower;
        };
    }

    /** The base form of a verb in lower case. */
    public static String verb(String word) {
        String irregular = VERBS.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() > 4 && (word.endsWith("ied") || word.endsWith("ies"))) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && word.endsWith("ing")) {
            return stem(word.substring(0, word.length() - 3));
        }
        if (word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed")) {
            return stem(word.substring(0, word.length() - 2));
        }
        return singular(word);
    }

    /** The verb of what is left when -ed or -ing is gone. */
    private static String stem(String rest) {
        int length = rest.length();
        boolean plain = WordLists.isCommon(rest);
        boolean silent = WordLists.isCommon(rest + "e");
        if (plain && silent) {
            // "hop" would have doubled its p, so "hoped" is of "hope".
            return endsInShortSyllable(rest) ? rest + "e" : rest;
        }
        if (plain) {
            return rest;
        }
        if (silent) {
            return rest + "e";
        }
        boolean doubled = length > 3 && rest.charAt(length - 1) == rest.charAt(length - 2);
        return doubled ? rest.substring(0, length - 1) : rest;
    }

    private static boolean endsInShortSyllable(String word) {
        int length = word.length();
        return length >= 2
                && VOWELS.indexOf(word.charAt(length - 1)) < 0
                && VOWELS.indexOf(word.charAt(length - 2)) >= 0
                && (length < 3 || VOWELS.indexOf(word.charAt(length - 3)) < 0);
    }

    /** The singular of a noun in lower case. */
    public static String noun(String word) {
        String irregular = NOUNS.get(word);
        return irregular != null ? irregular : singular(word);
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean sibilant = word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("oes");
        return word.substring(0, length - (sibilant ? 2 : 1));
    }

    private static Map<String, String> table(String resource) {
        Map<String, String> forms = new HashMap<>();
        for (String line : WordLists.lines(Lemmatizer.class, resource)) {
            String[] words = line.split(" ");
            for (String word : words) {
                forms.putIfAbsent(word, words[0]);
            }
        }
        return Map.copyOf(forms);
    }
}
