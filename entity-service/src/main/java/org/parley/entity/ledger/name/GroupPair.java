package org.parley.entity.ledger.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.NameKey;

/** Judges two names of organisations: legal forms aside, all words that count have to have their like. */
final class GroupPair {

    /** Phrases for legal forms, the longest first; what is of one class may stand for each other. */
    private static final List<Map.Entry<String, String>> LEGAL_FORMS = List.of(
            Map.entry("societatea cu raspundere limitata", "llc"),
            Map.entry("limited liability company", "llc"),
            Map.entry("open joint stock company", "jsc"),
            Map.entry("public joint stock company", "jsc"),
            Map.entry("joint stock company", "jsc"),
            Map.entry("joint stock compan", "jsc"),
            Map.entry("public limited company", "plc"),
            Map.entry("private limited", "ltd"),
            Map.entry("sp z o o", "llc"),
            Map.entry("pty ltd", "ltd"),
            Map.entry("pte ltd", "ltd"),
            Map.entry("aktiengesellschaft", "ag"),
            Map.entry("aktiengeselschaft", "ag"),
            Map.entry("incorporated", "inc"),
            Map.entry("corporation", "inc"),
            Map.entry("limited", "ltd"),
            Map.entry("gmbh", "gmbh"),
            Map.entry("g m b h", "gmbh"),
            Map.entry("l l c", "llc"),
            Map.entry("s r l", "llc"),
            Map.entry("b v b a", "llc"),
            Map.entry("ojsc", "jsc"),
            Map.entry("pjsc", "jsc"),
            Map.entry("corp", "inc"),
            Map.entry("ooo", "llc"),
            Map.entry("oao", "jsc"),
            Map.entry("zao", "jsc"),
            Map.entry("pao", "jsc"),
            Map.entry("srl", "llc"),
            Map.entry("llc", "llc"),
            Map.entry("jsc", "jsc"),
            Map.entry("plc", "plc"),
            Map.entry("inc", "inc"),
            Map.entry("ltd", "ltd"),
            Map.entry("l p", "lp"),
            Map.entry("b v", "bv"),
            Map.entry("s a", "sa"),
            Map.entry("s l", "sl"),
            Map.entry("a s", "as"),
            Map.entry("co", "co"),
            Map.entry("company", "co"),
            Map.entry("lp", "lp"),
            Map.entry("bv", "bv"),
            Map.entry("nv", "nv"),
            Map.entry("ag", "ag"),
            Map.entry("sa", "sa"),
            Map.entry("ab", "ab"),
            Map.entry("se", "se"),
            Map.entry("pt", "pt"));

    private static final Set<String> WEAK =
            Set.of("the", "and", "of", "for", "in", "a", "group", "gruppe", "mv", "ms", "holding", "holdings", "s");
    private static final Map<String, String> ABBREVIATIONS =
            Map.of("us", "united states", "uk", "united kingdom", "intl", "international");
    private static final Set<String> GENERIC = Set.of(
            "bank",
            "business",
            "solutions",
            "international",
            "national",
            "capital",
            "trust",
            "fund",
            "partners",
            "industries",
            "global",
            "systems",
            "services",
            "financial",
            "investment",
            "investments",
            "trading",
            "shipping",
            "foundation",
            "organization",
            "institute",
            "management",
            "insurance",
            "energy",
            "aviation",
            "construction",
            "technologies");
    private static final double IN_ALL = 0.2;
    private static final double JOINED = 0.12;

    private GroupPair() {}

    private record Parts(List<String> words, Set<String> forms) {

        List<String> core() {
            List<String> core =
                    words.stream().filter(word -> !WEAK.contains(word)).toList();
            return core.isEmpty() ? words : core;
        }
    }

    static Judgement judge(String one, String other) {
        Parts a = parts(one);
        Parts b = parts(other);
        String all = String.join("", NameWords.plain(one));
        if (all.equals(String.join("", NameWords.plain(other)))) {
            return Judgement.same(1, "the same letters");
        }
        if (!a.forms().isEmpty() && !b.forms().isEmpty() && contradict(a.forms(), b.forms())) {
            return Judgement.different(0.5, "other legal forms: %s, %s".formatted(a.forms(), b.forms()));
        }
        List<String> few = a.core().size() <= b.core().size() ? a.core() : b.core();
        List<String> many = few == a.core() || few.equals(a.core()) ? b.core() : a.core();
        String joinedFew = String.join("", few);
        String joinedMany = String.join("", many);
        double apart = SpellingDistance.between(joinedFew, joinedMany);
        double likeness = 1 - apart / Math.max(1, Math.max(joinedFew.length(), joinedMany.length()));
        if (isAcronym(few, many) || isAcronym(many, few)) {
            return Judgement.same(0.8, "the first letters of the other");
        }
        if (apart == 0) {
            return Judgement.same(1, "the same words, legal forms and small words aside");
        }
        return words(few, many, likeness);
    }

    private static Judgement words(List<String> few, List<String> many, double likeness) {
        List<String> left = new ArrayList<>(many);
        List<String> notes = new ArrayList<>();
        double cost = 0;
        int letters = 0;
        for (String word : few) {
            String best = null;
            double least = Double.MAX_VALUE;
            for (String candidate : left) {
                double apart = SpellingDistance.between(word, candidate);
                if (apart < least) {
                    least = apart;
                    best = candidate;
                }
            }
            boolean number = word.chars().allMatch(Character::isDigit);
            if (best == null || (least > allowed(word, best) && !number)) {
                return likeness >= 1 - JOINED && few.size() != many.size()
                        ? Judgement.same(likeness, "spelled together or apart")
                        : Judgement.different(likeness, "“%s” has no like".formatted(word));
            }
            left.remove(best);
            cost += least;
            letters += GENERIC.contains(word) ? 0 : word.length();
            if (least > 0) {
                notes.add("spellings: “%s”, “%s”".formatted(word, best));
            }
        }
        if (cost > IN_ALL * Math.max(letters, 1)) {
            return Judgement.different(likeness, "too many letters differ: " + String.join(", ", notes));
        }
        if (!left.isEmpty() && !left.stream().allMatch(word -> word.length() == 1)) {
            return Judgement.different(likeness, "“%s” is missing in one".formatted(String.join(" ", left)));
        }
        return Judgement.same(likeness, notes.isEmpty() ? "the same words" : String.join("; ", notes));
    }

    private static double allowed(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter <= 2 ? 1 : shorter <= 4 ? 1 : shorter <= 7 ? 2 : 2.5;
    }

    private static boolean contradict(Set<String> a, Set<String> b) {
        Set<String> strongA = a.stream().filter(form -> !form.equals("co")).collect(Collectors.toSet());
        Set<String> strongB = b.stream().filter(form -> !form.equals("co")).collect(Collectors.toSet());
        return !strongA.isEmpty() && !strongB.isEmpty() && Collections.disjoint(strongA, strongB);
    }

    private static boolean isAcronym(List<String> a, List<String> b) {
        return a.size() == 1
                && b.size() > 2
                && a.getFirst()
                        .equals(b.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    }

    private static Parts parts(String name) {
        String text = " " + String.join(" ", NameWords.plain(name)) + " ";
        Set<String> forms = new TreeSet<>();
        for (Map.Entry<String, String> form : LEGAL_FORMS) {
            if (text.contains(" " + form.getKey() + " ")) {
                String without = text.replace(" " + form.getKey() + " ", " ");
                if (!without.isBlank()) {
                    text = without;
                    forms.add(form.getValue());
                }
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : NameKey.words(text.strip())) {
            String full = ABBREVIATIONS.getOrDefault(word, word);
            for (String part : full.split(" ")) {
                words.add(part.replaceAll("isation$", "ization"));
            }
        }
        return new Parts(words, forms);
    }
}
