package org.parley.entity.ledger.name;

import java.util.regex.Pattern;

/** Judges whether two names, with nothing else known, are those of one bearer. */
public final class NamePairs {

    /** Scripts whose names are too short to have slips: one sign more or less is another name. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]");

    private NamePairs() {}

    /** What kind of bearer the names are of. */
    public enum Kind {
        PERSON,
        GROUP
    }

    /** Whether one is a short form of the other, as Theo is of Theodore; folded first names. */
    public static boolean areShortForms(String one, String other) {
        return NameWords.areNicknames(one, other);
    }

    /** How many letters differ, where those of one sound or look count for less; folded words. */
    public static double distance(String one, String other) {
        return SpellingDistance.between(one, other);
    }

    public static Judgement judge(Kind kind, String one, String other) {
        if (SIGNS.matcher(one).find() && SIGNS.matcher(other).find()) {
            boolean equal = one.replaceAll("[\\s・·]", "").equals(other.replaceAll("[\\s・·]", ""));
            return equal ? Judgement.same(1, "the same signs") : Judgement.different(0.5, "other signs");
        }
        return switch (kind) {
            case PERSON -> PersonPair.judge(one, other);
            case GROUP -> GroupPair.judge(one, other);
        };
    }
}
