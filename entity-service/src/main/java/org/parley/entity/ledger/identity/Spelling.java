package org.parley.entity.ledger.identity;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Two forms of a word of a name that spellings of one sound share. They take folded words (see {@code NameKey.fold}).
 * The sound keeps the vowels, roughly; the skeleton has the consonants alone and serves to find candidates.
 */
final class Spelling {

    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
    private static final Pattern ADJECTIVE_ENDING =
            Pattern.compile("(?<=[a-z]{3}k)[iy]+$|(?<=[a-z]{3})(?:iy|yy|yi|ij|ii)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final String[][] SOUNDS = {
        {"sch", "sh"}, {"tsch", "ch"}, {"dzh", "j"}, {"dj", "j"}, {"kh", "h"}, {"ph", "f"}, {"ck", "k"}, {"q", "k"},
        {"x", "ks"}, {"w", "v"}, {"tz", "ts"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"iye", "e"}, {"ije", "e"},
        {"ye", "e"}, {"ie", "e"}, {"je", "e"}, {"yo", "o"}, {"io", "o"}, {"ya", "ia"}, {"ja", "ia"}, {"yu", "iu"},
        {"ju", "iu"}, {"y", "i"}, {"g", "h"}
    };

    private static final Map<String, String> KNOWN = Recent.map();

    private Spelling() {}

    /** What transliterations of one word share: zelenskyy, zelensky and zelenskiy; umerov and umierov; oleh and oleg. */
    static String sound(String word) {
        return KNOWN.computeIfAbsent(word, Spelling::sounded);
    }

    private static String sounded(String word) {
        String sound = ADJECTIVE_ENDING.matcher(word).replaceFirst("i");
        for (String[] rule : SOUNDS) {
            sound = sound.replace(rule[0], rule[1]);
        }
        return REPEATED.matcher(sound).replaceAll("$1");
    }

    /** The consonants of the sound, with a leading vowel marked. */
    static String skeleton(String word) {
        String sound = sound(word).replace('z', 's').replace('c', 'k');
        if (sound.isEmpty()) {
            return sound;
        }
        String consonants = VOWELS.matcher(sound.substring(1)).replaceAll("");
        char first = sound.charAt(0);
        String skeleton = ("aeiou".indexOf(first) >= 0 ? "a" : String.valueOf(first)) + consonants;
        return REPEATED.matcher(skeleton).replaceAll("$1");
    }
}
