package org.parley.entity.ledger.disagreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;

/**
 * Offices that one person is said to hold: in a state, where nobody holds two at a time, and at the top of a company.
 * All else is left alone: a businessman may well be an envoy. Whoever is given two by one article holds both.
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
    /** They are offices in their own right; all other deputies only stand in for one. */
    private static final Set<String> DEPUTIES =
            Set.of("deputy prime minister", "first deputy prime minister", "deputy premier", "vice president");

    private static final Set<String> OF_COMPANY = Set.of("chair", "chief executive", "chief executive officer", "ceo");
    private static final Set<String> NOT_NOW = Set.of(
            "former",
            "ex",
            "deputy",
            "vice",
            "acting",
            "incoming",
            "next",
            "future",
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

    /** Claims of one office, or of offices held together. */
    private record Side(List<Held> claims) {

        Side {
            claims = new ArrayList<>(claims);
        }

        boolean ofCompany() {
            return claims.stream().anyMatch(held -> OF_COMPANY.contains(held.role()));
        }

        boolean deputy() {
            return claims.stream().anyMatch(held -> DEPUTIES.contains(held.role()));
        }

        /** "President" and "president of the senate" may be one office told shortly. */
        boolean maySay(Held office) {
            Set<String> words = Set.copyOf(NameKey.words(office.role()));
            return claims.stream().allMatch(held -> {
                Set<String> own = Set.copyOf(NameKey.words(held.role()));
                return own.containsAll(words) || words.containsAll(own);
            });
        }

        boolean sharesArticleWith(List<Held> office) {
            Set<UUID> articles = claims.stream().map(Held::article).collect(Collectors.toSet());
            return office.stream().anyMatch(held -> articles.contains(held.article()));
        }

        boolean elsewhere(Side other) {
            Set<String> mine = institutions();
            Set<String> its = other.institutions();
            return !mine.isEmpty() && !its.isEmpty() && Collections.disjoint(mine, its);
        }

        private Set<String> institutions() {
            return claims.stream().map(Held::of).filter(Objects::nonNull).collect(Collectors.toSet());
        }

        boolean longBeforeOrAfter(Side other) {
            return claims.stream()
                    .allMatch(a -> other.claims.stream().allMatch(b -> {
                        LocalDate mine = a.published();
                        LocalDate its = b.published();
                        return mine != null && its != null && Math.abs(ChronoUnit.DAYS.between(mine, its)) > DAYS;
                    }));
        }

        Disagreement.Side told() {
            String value = claims.stream()
                    .map(held -> held.of() == null ? held.role() : held.role() + ", " + held.of())
                    .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            return new Disagreement.Side(
                    value, claims.stream().map(Held::claim).sorted().toList());
        }
    }

    public static UUID id(UUID person) {
        return Disagreement.id(SLOT, person);
    }

    /** Whether somebody with these roles may have two offices that do not go together; otherwise there is no disagreement. */
    public static boolean several(Collection<String> roles) {
        return roles.stream().filter(Offices::isOfState).distinct().count() > 1
                || roles.stream().filter(OF_COMPANY::contains).distinct().count() > 1;
    }

    /** The disagreement on a person's office, of all claims that give the person one. */
    public static Optional<Disagreement> of(UUID person, List<Held> claims) {
        List<Side> ofState = sides(claims, held -> isOfState(held.role()));
        List<Side> ofCompany = sides(claims, held -> OF_COMPANY.contains(held.role()));
        List<Side> sides = ofState.size() > 1 ? ofState : ofCompany;
        if (sides.size() < 2 || (sides == ofCompany && sides.getFirst().elsewhere(sides.getLast()))) {
            return Optional.empty();
        }
        Set<UUID> about = claims.stream().map(Held::fact).collect(Collectors.toCollection(HashSet::new));
        about.add(person);
        return Optional.of(new Disagreement(
                id(person),
                kind(sides),
                SLOT,
                about,
                sides.stream()
                        .map(Side::told)
                        .sorted(Comparator.comparing(Disagreement.Side::value))
                        .toList()));
    }

    private static boolean isOfState(String role) {
        List<String> words = NameKey.words(role);
        return DEPUTIES.contains(role)
                || (words.stream().anyMatch(OF_STATE::contains)
                        && words.stream().noneMatch(NOT_NOW::contains));
    }

    /** The most telling wordings first: "minister" alone joins the one that it may be short for, and says nothing of two. */
    private static List<Side> sides(List<Held> claims, Predicate<Held> compared) {
        Map<String, List<Held>> offices = claims.stream()
                .filter(compared)
                .collect(Collectors.groupingBy(
                        Held::role,
                        () -> new TreeMap<>(Comparator.comparing(
                                        (String role) -> -NameKey.words(role).size())
                                .thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()));
        List<Side> sides = new ArrayList<>();
        for (List<Held> office : offices.values()) {
            List<Side> same = sides.stream()
                    .filter(side -> side.maySay(office.getFirst()) || side.sharesArticleWith(office))
                    .toList();
            if (same.isEmpty()) {
                sides.add(new Side(office));
            } else if (same.size() == 1) {
                same.getFirst().claims().addAll(office);
            }
        }
        return sides;
    }

    /** A deputy prime minister may be a minister as well, and a chief executive the chair. */
    private static Kind kind(List<Side> sides) {
        boolean allApart = sides.stream()
                .allMatch(one -> sides.stream().allMatch(other -> one == other || one.longBeforeOrAfter(other)));
        if (allApart) {
            return Kind.CHANGE;
        }
        long exclusive = sides.stream()
                .filter(side -> !side.deputy() && !side.ofCompany())
                .count();
        return exclusive > 1 ? Kind.CONTRADICTION : Kind.DIVERGENCE;
    }
}
