package org.parley.entity.ledger.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.ledger.disagreement.Disagreement.Side;

/**
 * Where reports of one utterance differ in words that matter: quotations that are not the same to the letter, and
 * paraphrases of which one has agreed what the other has only discussed. Paraphrases differ by nature, so nothing else
 * of them is raised; nor is a quotation that is a part of another.
 */
public final class QuoteDrift {

    private static final String WORDS = "words";
    private static final String STRENGTH = "strength";
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{8,})[”\"]");
    /** What joins a quotation to the words before it, and is rightly left out where those are. */
    private static final Pattern JOINT = Pattern.compile("^(?:and|but|so|well|because) ");
    /** A quotation that lacks one word at its edge has dropped it; one that lacks more is just a part of the other. */
    private static final int EDGE = 1;

    private static final int SHORTEST = 4;

    private static final Set<String> BOUND = Set.of(
            "agree",
            "agreed",
            "agrees",
            "accept",
            "accepted",
            "approve",
            "approved",
            "sign",
            "signed",
            "pledge",
            "pledged",
            "promise",
            "promised",
            "commit",
            "committed",
            "decide",
            "decided");
    private static final Set<String> OPEN = Set.of(
            "discuss",
            "discussed",
            "consider",
            "considered",
            "explore",
            "explored",
            "propose",
            "proposed",
            "suggest",
            "suggested",
            "review",
            "reviewed",
            "debate",
            "debated");

    private QuoteDrift() {}

    /** The ids that disagreements on this utterance may have. */
    public static List<UUID> ids(UUID utterance) {
        return List.of(Disagreement.id(WORDS, utterance), Disagreement.id(STRENGTH, utterance));
    }

    public static List<Disagreement> of(UUID utterance, List<Claim.OfStatement> claims) {
        return Stream.of(words(utterance, claims), strength(utterance, claims))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Pairs of words in which quotations differ, one from each. */
    public static List<List<String>> variants(List<Claim.OfStatement> claims) {
        Set<List<String>> pairs = new TreeSet<>(Comparator.comparing((List<String> pair) -> String.join("|", pair)));
        List<String> quotes = claims.stream()
                .flatMap(claim -> quotes(claim).stream())
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < quotes.size(); i++) {
            for (int j = i + 1; j < quotes.size(); j++) {
                if (drifted(quotes.get(i), quotes.get(j))) {
                    pairs.addAll(WordDifference.between(NameKey.words(quotes.get(i)), NameKey.words(quotes.get(j))));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static Optional<Disagreement> words(UUID utterance, List<Claim.OfStatement> claims) {
        Map<String, List<UUID>> sides = new TreeMap<>();
        for (Claim.OfStatement claim : claims) {
            for (String quote : quotes(claim)) {
                boolean differs = claims.stream()
                        .filter(other -> other != claim)
                        .flatMap(other -> quotes(other).stream())
                        .anyMatch(other -> drifted(quote, other));
                if (differs) {
                    sides.computeIfAbsent(quote, words -> new ArrayList<>()).add(claim.id());
                }
            }
        }
        return disagreement(Kind.QUOTE_DRIFT, WORDS, utterance, sides);
    }

    private static Optional<Disagreement> strength(UUID utterance, List<Claim.OfStatement> claims) {
        Map<String, List<UUID>> sides = new TreeMap<>();
        for (Claim.OfStatement claim : claims) {
            Set<String> words = Set.copyOf(NameKey.words(NameKey.fold(claim.content())));
            Optional<String> bound =
                    words.stream().filter(BOUND::contains).sorted().findFirst();
            Optional<String> open =
                    words.stream().filter(OPEN::contains).sorted().findFirst();
            if (bound.isPresent() != open.isPresent()) {
                sides.computeIfAbsent(bound.or(() -> open).orElseThrow(), word -> new ArrayList<>())
                        .add(claim.id());
            }
        }
        boolean both = sides.keySet().stream().anyMatch(BOUND::contains)
                && sides.keySet().stream().anyMatch(OPEN::contains);
        return both ? disagreement(Kind.DIVERGENCE, STRENGTH, utterance, sides) : Optional.empty();
    }

    private static Optional<Disagreement> disagreement(
            Kind kind, String slot, UUID utterance, Map<String, List<UUID>> sides) {
        return sides.size() < 2
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        Disagreement.id(slot, utterance),
                        kind,
                        slot,
                        Set.of(utterance),
                        sides.entrySet().stream()
                                .map(side -> new Side(
                                        side.getKey(),
                                        side.getValue().stream().sorted().toList()))
                                .toList()));
    }

    private static List<String> quotes(Claim.OfStatement claim) {
        return QUOTED.matcher(claim.content())
                .results()
                .map(found -> NameKey.fold(found.group(1)).toLowerCase(Locale.ROOT))
                .map(quote -> JOINT.matcher(quote).replaceFirst(""))
                .filter(quote -> NameKey.words(quote).size() >= SHORTEST)
                .toList();
    }

    /** Whether both quote the same words, but not to the letter. */
    private static boolean drifted(String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        List<String> a = NameKey.words(one);
        List<String> b = NameKey.words(other);
        Set<String> shared = a.stream().filter(b::contains).collect(Collectors.toSet());
        boolean same = shared.size()
                >= 0.6 * Math.min(Set.copyOf(a).size(), Set.copyOf(b).size());
        boolean part = one.contains(other) || other.contains(one);
        return same && (!part || Math.abs(a.size() - b.size()) == EDGE);
    }
}
