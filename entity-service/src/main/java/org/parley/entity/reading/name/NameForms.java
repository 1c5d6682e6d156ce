package org.parley.entity.reading.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are written differently: accents, romanisations, initials, acronyms. */
public final class NameForms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N} -]");

    private static final Pattern SEMIVOWELS = Pattern.compile("[iyj]+");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    private NameForms() {}

    public static List<String> words(String name) {
        return Arrays.asList(name.split("[\\s\\u00A0]+"));
    }

    public static String lastWord(String name) {
        List<String> words = words(name);
        String last = words.getLast();
        boolean suffix = words.size() > 2
                && (last.equals("Jr.") || last.equals("Sr.") || last.equals("II") || last.equals("III"));
        return suffix ? words.get(words.size() - 2) : last;
    }

    /** "Lilly" of "Eli Lilly", "Nordavia" of "Air Nordavia": whether a body of two words is called by its last one. */
    public static boolean isCalledByLastWord(String body) {
        List<String> words = words(body);
        return words.size() == 2
                && (Lexicon.isGivenName(words.getFirst()) || words.getFirst().equals("Air"))
                && !Lexicon.isCommonWord(words.getLast().toLowerCase(Locale.ROOT))
                && Gazetteer.shipped().find(words.getLast()) == null;
    }

    public static String firstWord(String name) {
        return words(name).getFirst();
    }

    /** One spelling for the usual romanisations of a name: "Zelenskyy", "Zelensky" and "Zelenskiy" become one. */
    public static String sound(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(
                        name.replace('ı', 'i').replace("ø", "o").replace("ł", "l"), Normalizer.Form.NFD))
                .replaceAll("");
        String romanised = NOT_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace("kh", "h")
                .replace("dzh", "j")
                .replace("dj", "j")
                .replace("zh", "j")
                .replace("sch", "sh")
                .replace("ks", "x")
                .replace("ph", "f")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("w", "v")
                .replace("ye", "e");
        return DOUBLED.matcher(SEMIVOWELS.matcher(romanised).replaceAll("i")).replaceAll("$1");
    }

    /** Whether two surnames may be one name in two romanisations. */
    public static boolean soundAlike(String first, String second) {
        String a = sound(first);
        String b = sound(second);
        return a.equals(b)
                || (Math.min(a.length(), b.length()) >= 5 && isOneEditApart(a, b) && a.charAt(0) == b.charAt(0));
    }

    private static boolean isOneEditApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return restA.isEmpty()
                || restB.isEmpty()
                || restA.substring(1).equals(restB.substring(1))
                || restA.equals(restB.substring(1))
                || restA.substring(1).equals(restB);
    }

    /** The first letters of the words with capitals: "World Trade Organization" gives "WTO". */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s\\u00A0-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
