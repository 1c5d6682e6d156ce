package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The verbs of news English with all their forms. */
final class VerbLexicon {

    /** One reading of a word as a verb. */
    record Reading(String lemma, VerbForm form) {}

    private final Map<String, List<Reading>> readings = new HashMap<>();

    VerbLexicon() {
        for (String line : WordLists.lines(VerbLexicon.class, "verbs.txt")) {
            String[] parts = line.split(" ");
            boolean doubled = parts[0].endsWith("+");
            String base = doubled ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
            String stem = doubled ? base + base.charAt(base.length() - 1) : base;
            add(base, base, VerbForm.BASE);
            add(third(base), base, VerbForm.THIRD);
            add(ing(stem), base, VerbForm.ING);
            if (parts.length == 3) {
                add(parts[1], base, VerbForm.PAST);
                add(parts[2], base, VerbForm.PARTICIPLE);
            } else {
                add(past(stem), base, VerbForm.PAST);
            }
        }
        for (String be : List.of("am", "are", "is")) {
            add(be, "be", VerbForm.THIRD);
        }
        add("were", "be", VerbForm.PAST);
        add("has", "have", VerbForm.THIRD);
    }

    /** All readings of a word in lower case; none if it is no verb that the lexicon knows. */
    List<Reading> of(String lower) {
        return readings.getOrDefault(lower, List.of());
    }

    private void add(String form, String lemma, VerbForm kind) {
        List<Reading> known = readings.computeIfAbsent(form, key -> new ArrayList<>(1));
        Reading reading = new Reading(lemma, kind);
        if (!known.contains(reading)) {
            known.add(reading);
        }
    }

    private static String third(String base) {
        if (base.equals("have")) {
            return "has";
        }
        if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean sibilant = base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.endsWith("z");
        return sibilant || base.endsWith("o") ? base + "es" : base + "s";
    }

    private static String past(String stem) {
        if (stem.endsWith("e")) {
            return stem + "d";
        }
        if (stem.endsWith("y") && !isVowel(stem.charAt(stem.length() - 2))) {
            return stem.substring(0, stem.length() - 1) + "ied";
        }
        return stem + "ed";
    }

    private static String ing(String stem) {
        if (stem.endsWith("ie")) {
            return stem.substring(0, stem.length() - 2) + "ying";
        }
        if (stem.endsWith("e") && !stem.endsWith("ee") && !stem.equals("be")) {
            return stem.substring(0, stem.length() - 1) + "ing";
        }
        return stem + "ing";
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
