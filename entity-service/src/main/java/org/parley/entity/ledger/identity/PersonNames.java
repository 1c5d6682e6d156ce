package org.parley.entity.ledger.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.ledger.name.NamePairs;

/** Judges keys of persons' names. */
final class PersonNames {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final int SHORT = 3;
    private static final int LONG = 6;
    private static final double ONE_LETTER = 1;
    private static final double TWO_LETTERS = 2;

    private PersonNames() {}

    /** How the first name stands to the second. */
    static Likeness compare(String one, String other) {
        List<String> a = NameKey.words(one);
        List<String> b = NameKey.words(other);
        boolean otherSuffix = !suffix(a).equals(suffix(b));
        a = core(a);
        b = core(b);
        if (otherSuffix && a.size() > 1) {
            // Father and son, or one who goes by both.
            return suffix(NameKey.words(one)).isEmpty() && a.equals(b)
                    ? Likeness.close("“%s” is “%s” without the suffix".formatted(one, other))
                    : Likeness.NONE;
        }
        if (isBeginningOf(a, b)) {
            return Likeness.close("“%s” leaves out the end of “%s”".formatted(one, other));
        }
        if (!alike(a.getLast(), b.getLast())) {
            return close(a, b) ? Likeness.close(spellings(one, other)) : Likeness.NONE;
        }
        if (a.size() == 1 || b.size() == 1) {
            return surnameAlone(a, b);
        }
        if (isEndOf(a, b)) {
            return Likeness.shortened("“%s” is the end of “%s”".formatted(one, other));
        }
        if (!middle(a, b)) {
            return Likeness.NONE;
        }
        if (!given(a.getFirst(), b.getFirst())) {
            return close(a, b) ? Likeness.close(spellings(one, other)) : Likeness.NONE;
        }
        return Likeness.same(
                a.size() == b.size()
                        ? spellings(one, other)
                        : "the same first and last name: “%s”, “%s”".formatted(one, other));
    }

    private static String spellings(String one, String other) {
        return "spellings of one name: “%s”, “%s”".formatted(one, other);
    }

    /**
     * Whether the names might be spellings or short forms of one: transliterations that differ in vowels, Theo and
     * Theodore, Giorgos and Yiorgos. A first name can be missing altogether.
     */
    private static boolean close(List<String> a, List<String> b) {
        if (!alike(a.getLast(), b.getLast()) && !sameConsonants(a.getLast(), b.getLast())) {
            return false;
        }
        if (a.size() == 1 || b.size() == 1) {
            return a.size() == 1;
        }
        String one = a.getFirst();
        String other = b.getFirst();
        return given(one, other)
                || NamePairs.areShortForms(one, other)
                || (sameGender(one, other)
                        && Math.min(one.length(), other.length()) >= LONG
                        && NamePairs.distance(one, other) <= ONE_LETTER);
    }

    /** Surnames that differ in vowels alone; the ending of a wife's or a daughter's name is a difference. */
    private static boolean sameConsonants(String a, String b) {
        return sameGender(a, b)
                && Math.min(a.length(), b.length()) >= LONG
                && Spelling.skeleton(a).equals(Spelling.skeleton(b))
                && NamePairs.distance(a, b) <= TWO_LETTERS;
    }

    private static boolean sameGender(String a, String b) {
        return a.endsWith("a") == b.endsWith("a");
    }

    private static Likeness surnameAlone(List<String> a, List<String> b) {
        if (a.size() == 1 && b.size() == 1) {
            return Likeness.same(spellings(a.getFirst(), b.getFirst()));
        }
        return a.size() == 1
                ? Likeness.shortened("“%s” is the surname of “%s”".formatted(a.getFirst(), String.join(" ", b)))
                : Likeness.NONE;
    }

    private static boolean isEndOf(List<String> a, List<String> b) {
        return a.size() < b.size()
                && b.subList(b.size() - a.size(), b.size()).equals(a)
                && !given(a.getFirst(), b.getFirst());
    }

    /**
     * Whether the second goes on where the first ends, or has it in its middle: a mother's surname (Elena Rojas Quiroga),
     * a family's behind the fathers' (Hamad bin Saif Al Noor), a byname (Joao Tico de Souza).
     */
    private static boolean isBeginningOf(List<String> a, List<String> b) {
        return a.size() < b.size()
                && (a.size() > 1
                        ? b.subList(0, a.size()).equals(a)
                        : a.getFirst().length() > SHORT
                                && b.subList(1, b.size() - 1).contains(a.getFirst()));
    }

    /** The words by which others may call the bearer: the surname, and what stands between it and the first name. */
    static List<String> calledBy(String key) {
        List<String> words = core(NameKey.words(key));
        return IntStream.range(0, words.size())
                .filter(i -> i == words.size() - 1 || (i > 0 && words.get(i).length() > SHORT))
                .mapToObj(words::get)
                .toList();
    }

    private static boolean given(String a, String b) {
        return alike(a, b) || (isInitialOf(a, b) || isInitialOf(b, a));
    }

    private static boolean isInitialOf(String a, String b) {
        return a.length() == 1 && b.startsWith(a);
    }

    /** Middle names may be missing, but two that are there must not differ. */
    private static boolean middle(List<String> a, List<String> b) {
        if (a.size() <= 2 || b.size() <= 2) {
            return true;
        }
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> more = fewer == a ? b : a;
        return fewer.subList(1, fewer.size() - 1).stream()
                .allMatch(word -> more.subList(1, more.size() - 1).stream().anyMatch(wanted -> given(word, wanted)));
    }

    /** Spellings of one word; short words must be equal. */
    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        return a.length() > SHORT && b.length() > SHORT && Spelling.sound(a).equals(Spelling.sound(b));
    }

    private static List<String> core(List<String> words) {
        return words.size() > 1 && SUFFIXES.contains(words.getLast()) ? words.subList(0, words.size() - 1) : words;
    }

    private static String suffix(List<String> words) {
        return words.size() > 1 && SUFFIXES.contains(words.getLast()) ? words.getLast() : "";
    }
}
