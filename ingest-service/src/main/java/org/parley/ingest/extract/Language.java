package org.parley.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which language a text is in: by its script, and among those in Latin letters by their commonest words. Made to tell English from the
 * rest and to name the rest where it is plain; a text that is too short or mixed has none.
 */
public final class Language {

    private static final int ENOUGH_LETTERS = 20;
    private static final int ENOUGH_WORDS = 5;
    private static final int SAMPLE = 20_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['’]\\p{L}+)?");

    /** The commonest function words, without those that several of the languages share. */
    private static final Map<String, Set<String>> FUNCTION_WORDS = Map.of(
            "en",
                    Set.of(
                            "the", "of", "and", "to", "that", "with", "was", "were", "is", "are", "has", "have", "had",
                            "for", "from", "his", "its", "it", "which", "who", "would", "said", "this", "by", "as"),
            "de",
                    Set.of(
                            "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "mit", "von", "dem",
                            "den", "des", "auf", "für", "sich", "auch", "wird", "wurde", "haben", "nach", "zu", "im"),
            "fr",
                    Set.of(
                            "le", "les", "des", "et", "est", "une", "dans", "pour", "qui", "pas", "sur", "avec", "ce",
                            "sont", "aux", "cette", "ont", "été", "il", "du", "au", "mais"),
            "es",
                    Set.of(
                            "el", "los", "las", "y", "una", "del", "por", "con", "para", "su", "lo", "como", "más",
                            "pero", "sus", "fue", "ha", "este", "según", "también", "al"),
            "it",
                    Set.of(
                            "il", "gli", "di", "che", "della", "dei", "delle", "nel", "sono", "è", "anche", "più", "ha",
                            "stato", "alla", "dal", "questo", "ma", "si", "lo"),
            "pt",
                    Set.of(
                            "o", "os", "uma", "não", "em", "do", "da", "dos", "das", "no", "na", "ao", "foi", "mais",
                            "pelo", "pela", "são", "com", "ou", "seu"),
            "nl",
                    Set.of(
                            "het", "een", "van", "niet", "zijn", "op", "te", "voor", "met", "aan", "ook", "bij",
                            "worden", "naar", "heeft", "werd", "maar", "dat", "ze", "door"),
            "pl",
                    Set.of(
                            "w", "i", "na", "się", "nie", "że", "jest", "z", "do", "o", "przez", "po", "oraz", "od",
                            "dla", "jak", "był", "jego", "które"),
            "tr",
                    Set.of(
                            "ve",
                            "bir",
                            "bu",
                            "için",
                            "ile",
                            "olarak",
                            "çok",
                            "daha",
                            "olan",
                            "gibi",
                            "da",
                            "de",
                            "kadar",
                            "sonra",
                            "ise",
                            "olduğunu"));

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy",
            Character.UnicodeScript.DEVANAGARI, "hi");

    private Language() {}

    /** The language as ISO 639-1, if it is plain. */
    public static Optional<String> of(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        return Optional.ofNullable(ofScript(sample));
    }

    private static @Nullable String ofScript(String sample) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (all < ENOUGH_LETTERS) {
            return null;
        }
        // Japanese mixes scripts; its kana are what Chinese has none of.
        if (share(letters, Character.UnicodeScript.HIRAGANA, all) > 0.1) {
            return "ja";
        }
        Character.UnicodeScript main = letters.entrySet().stream()
                .max(Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        if (share(letters, main, all) < 0.7) {
            return null;
        }
        return switch (main) {
            case LATIN -> ofFunctionWords(sample);
            case CYRILLIC -> ofCyrillic(sample);
            case HAN -> "zh";
            default -> SCRIPTS.get(main);
        };
    }

    private static double share(
            Map<Character.UnicodeScript, Integer> letters, Character.UnicodeScript script, int all) {
        return letters.getOrDefault(script, 0) / (double) all;
    }

    private static @Nullable String ofCyrillic(String sample) {
        String lower = sample.toLowerCase(Locale.ROOT);
        long ukrainian =
                lower.chars().filter(letter -> "іїєґ".indexOf(letter) >= 0).count();
        long russian =
                lower.chars().filter(letter -> "ыэъё".indexOf(letter) >= 0).count();
        if (ukrainian == russian) {
            return null;
        }
        return ukrainian > russian ? "uk" : "ru";
    }

    private static @Nullable String ofFunctionWords(String sample) {
        List<String> words = WORD.matcher(sample.toLowerCase(Locale.ROOT))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        if (words.size() < ENOUGH_WORDS) {
            return null;
        }
        Map<String, Long> found = new TreeMap<>();
        FUNCTION_WORDS.forEach((language, common) ->
                found.put(language, words.stream().filter(common::contains).count()));
        List<Map.Entry<String, Long>> ranked = found.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        long best = ranked.getFirst().getValue();
        long second = ranked.get(1).getValue();
        boolean plain = best >= 2 && best >= words.size() * 0.08 && best >= second * 1.5;
        return plain ? ranked.getFirst().getKey() : null;
    }
}
