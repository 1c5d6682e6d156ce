package org.parley.entity.ledger.disagreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.ledger.disagreement.Disagreement.Side;

/**
 * Offices that one person is said to hold. Only offices of state are compared, of which nobody holds two at a time: a
 * businessman may well be an envoy. Whoever is given both by one and the same article holds both.
 */
public final class Offices {

    private static final String SLOT = "role";
    private static final Set<String> OF_STATE = Set.of(
            "president",
            "chancellor",
            "minister",
            "premier",
            "secretary",
            "governor",
            "ambassador",
            "adviser",
            "speaker");
    private static final Set<String> NOT_NOW = Set.of(
            "former",
            "ex",
            "deputy",
            "vice",
            "acting",
            "incoming",
            "outgoing",
            "then",
            "elect",
            "designate",
            "assistant",
            "under");
    /** When none of the articles of one office came out near those of the other, the office changed. */
    private static final long DAYS = 60;

    private Offices() {}

    /**
     * A claim that the person holds an office.
     *
     * @param of the institution or country, as pages name it
     */
    public record Held(
            UUID claim,
            UUID fact,
            UUID article,
            String role,
            @Nullable String of,
            @Nullable LocalDate published) {}

    /** Whether a role is an office that can be compared; asked first, so that most people cost nothing. */
    public static boolean isOffice(@Nullable String role) {
        if (role == null) {
            return false;
        }
        List<String> words = NameKey.words(role);
        return words.stream().anyMatch(OF_STATE::contains) && words.stream().noneMatch(NOT_NOW::contains);
    }

    public static UUID id(UUID person) {
        return Disagreement.id(SLOT, person);
    }

    /** The disagreement on a person's office, of all claims that give the person one. */
    public static Optional<Disagreement> of(UUID person, List<Held> claims) {
        Map<String, List<Held>> offices = claims.stream()
                .filter(held -> isOffice(held.role()))
                .collect(Collectors.groupingBy(Held::role, TreeMap::new, Collectors.toList()));
        List<List<Held>> sides = new ArrayList<>();
        for (List<Held> office : offices.values()) {
            sides.stream()
                    .filter(side -> sameOffice(side.getFirst(), office.getFirst()) || heldTogether(side, office))
                    .findFirst()
                    .ifPresentOrElse(side -> side.addAll(office), () -> sides.add(new ArrayList<>(office)));
        }
        if (sides.size() < 2) {
            return Optional.empty();
        }
        Set<UUID> about = claims.stream().map(Held::fact).collect(Collectors.toCollection(HashSet::new));
        about.add(person);
        return Optional.of(new Disagreement(
                id(person),
                allApart(sides) ? Kind.CHANGE : Kind.CONTRADICTION,
                SLOT,
                about,
                sides.stream()
                        .map(Offices::side)
                        .sorted(Comparator.comparing(Side::value))
                        .toList()));
    }

    /** "president" and "president of the senate" may be one office told shortly. */
    private static boolean sameOffice(Held one, Held other) {
        Set<String> a = new HashSet<>(NameKey.words(one.role()));
        Set<String> b = new HashSet<>(NameKey.words(other.role()));
        return a.containsAll(b) || b.containsAll(a);
    }

    private static boolean heldTogether(List<Held> one, List<Held> other) {
        Set<UUID> articles = one.stream().map(Held::article).collect(Collectors.toSet());
        return other.stream().anyMatch(held -> articles.contains(held.article()));
    }

    private static boolean allApart(List<List<Held>> sides) {
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                if (!apart(sides.get(i), sides.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean apart(List<Held> one, List<Held> other) {
        return one.stream()
                .allMatch(a -> other.stream().allMatch(b -> {
                    LocalDate mine = a.published();
                    LocalDate its = b.published();
                    return mine != null && its != null && Math.abs(ChronoUnit.DAYS.between(mine, its)) > DAYS;
                }));
    }

    private static Side side(List<Held> claims) {
        String value = claims.stream()
                .map(held -> held.of() == null ? held.role() : held.role() + ", " + held.of())
                .filter(Objects::nonNull)
                .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return new Side(value, claims.stream().map(Held::claim).sorted().toList());
    }
}
