package org.parley.web.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a phrase that names nobody ("three U.S. officials", "a person close to the talks") speaks of one or of several. */
final class GrammaticalNumber {

    private static final Set<String> ONE =
            Set.of("a", "an", "one", "another", "this", "that", "each", "every", "his", "her", "someone");
    private static final Set<String> SEVERAL = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozens",
            "both",
            "several",
            "some",
            "many",
            "few",
            "various",
            "multiple",
            "these",
            "those",
            "numerous");
    private static final Set<String> PLURAL_WITHOUT_S = Set.of("people", "men", "women", "media", "police");

    /** What follows the noun and says more about it. */
    private static final Set<String> AFTER_THE_NOUN = Set.of(
            "of",
            "from",
            "in",
            "at",
            "on",
            "to",
            "with",
            "for",
            "by",
            "close",
            "familiar",
            "briefed",
            "involved",
            "who",
            "whose",
            "that",
            "speaking",
            "near",
            "inside",
            "within",
            "present",
            "directly");

    private GrammaticalNumber() {}

    static boolean isPlural(String phrase) {
        List<String> words = List.of(phrase.strip().toLowerCase(Locale.ROOT).split("[\\s,]+"));
        if (ONE.contains(words.getFirst())) {
            return false;
        }
        if (SEVERAL.contains(words.getFirst()) || words.contains("and")) {
            return true;
        }
        String noun = words.getFirst();
        for (String word : words) {
            if (AFTER_THE_NOUN.contains(word)) {
                break;
            }
            noun = word;
        }
        return PLURAL_WITHOUT_S.contains(noun) || noun.matches("\\p{L}+[^\\Ws]s");
    }
}
