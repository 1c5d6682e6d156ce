package org.parley.entity.ledger.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges two names of persons: each word of the shorter one has to have its like in the longer one. */
final class PersonPair {

    private static final double JOINED = 0.15;
    private static final double IN_ALL = 0.2;

    private final List<String> shorter;
    private final List<String> longer;
    private final List<String> notes = new ArrayList<>();

    private PersonPair(List<String> a, List<String> b) {
        boolean swap = weighty(a).size() > weighty(b).size();
        this.shorter = swap ? b : a;
        this.longer = swap ? a : b;
    }

    static Judgement judge(String one, String other) {
        return new PersonPair(NameWords.person(one), NameWords.person(other)).judge();
    }

    private Judgement judge() {
        String a = String.join("", shorter);
        String b = String.join("", longer);
        double apart = SpellingDistance.between(a, b);
        int letters = Math.max(a.length(), b.length());
        double likeness = 1 - apart / Math.max(1, letters);
        if (apart == 0) {
            return Judgement.same(1, "the same letters");
        }
        if (a.contentEquals(new StringBuilder(b).reverse())) {
            return Judgement.same(likeness, "the same letters backwards");
        }
        List<String> few = weighty(shorter);
        List<String> many = weighty(longer);
        List<String> left = new ArrayList<>(many);
        double cost = 0;
        int matched = 0;
        int length = few.stream().mapToInt(String::length).sum();
        for (String word : few) {
            Like best = best(word, left);
            if (best == null) {
                return likeness >= 1 - JOINED && few.size() != many.size()
                        ? Judgement.same(likeness, "spelled together or apart")
                        : Judgement.different(
                                likeness, "“%s” has no like in “%s”".formatted(word, String.join(" ", longer)));
            }
            left.remove(best.word());
            cost += best.cost();
            matched++;
            if (best.note() != null) {
                notes.add(best.note());
            }
        }
        if (matched < 2 && many.size() > 1) {
            return Judgement.different(likeness, "only one name in common");
        }
        if (cost > IN_ALL * length) {
            return Judgement.different(likeness, "too many letters differ: " + String.join(", ", notes));
        }
        if (few.size() == many.size() && cost > 0 && shorter.size() == 1 && cost > 1.5) {
            return Judgement.different(likeness, "a single name, spelled apart");
        }
        if (!left.isEmpty()) {
            notes.add("“%s” is left out".formatted(String.join(" ", left)));
        }
        return Judgement.same(
                Math.max(likeness, 1 - cost / Math.max(1, length)),
                notes.isEmpty() ? "the same words" : notes.stream().distinct().collect(Collectors.joining("; ")));
    }

    private record Like(String word, double cost, @Nullable String note) {}

    private static @Nullable Like best(String word, List<String> candidates) {
        @Nullable Like best = null;
        for (String candidate : candidates) {
            @Nullable Like like = like(word, candidate);
            if (like != null && (best == null || like.cost() < best.cost())) {
                best = like;
            }
        }
        return best;
    }

    private static @Nullable Like like(String a, String b) {
        if (a.equals(b)) {
            return new Like(b, 0, null);
        }
        if ((a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b))) {
            return new Like(b, 0.1, "an initial: “%s”, “%s”".formatted(a, b));
        }
        if (NameWords.areNicknames(a, b)) {
            return new Like(b, 0.1, "short forms: “%s”, “%s”".formatted(a, b));
        }
        double apart = SpellingDistance.between(a, b);
        int shorter = Math.min(a.length(), b.length());
        return apart <= allowed(shorter) ? new Like(b, apart, "spellings: “%s”, “%s”".formatted(a, b)) : null;
    }

    private static double allowed(int letters) {
        if (letters <= 3) {
            return 0.5;
        }
        return letters <= 5 ? 1.25 : letters <= 8 ? 2 : 2.5;
    }

    private static List<String> weighty(List<String> words) {
        List<String> weighty =
                words.stream().filter(word -> !NameWords.isParticle(word)).toList();
        return weighty.isEmpty() ? words : weighty;
    }
}
