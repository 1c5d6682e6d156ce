package org.parley.entity.ledger.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.entity.ledger.claim.Calling;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.claim.NameKey;

/**
 * Tells persons of one name apart. They are two only where articles give them callings that exclude each other, or offices
 * of two states and not known to be years apart, nobody is named in the company of both, no article gives one person both, and
 * neither countries nor times speak for a life that changed. All else stays one person: names seldom have two bearers in the news, and roles often change.
 */
final class Namesakes {

    /** Who says nothing of a calling goes to the best-known bearer when the next is this many times less known. */
    private static final int DOMINANCE = 5;

    private Namesakes() {}

    /** What articles say of a bearer: what he or she does, and for which states. */
    private record Known(Set<Calling> callings, Set<String> serves) {

        static Known of(Designation designation) {
            return new Known(designation.callings(), designation.serves());
        }

        static Known of(List<Candidate> candidates) {
            return new Known(
                    of(candidates, Designation::callings).collect(Collectors.toSet()),
                    of(candidates, Designation::serves).collect(Collectors.toSet()));
        }

        private static <T> Stream<T> of(List<Candidate> candidates, Function<Designation, Set<T>> what) {
            return candidates.stream().flatMap(candidate -> what.apply(candidate.designation()).stream());
        }

        boolean excludes(Known other) {
            return servesAnother(other)
                    || callings.stream()
                            .anyMatch(mine -> other.callings.stream().anyMatch(mine::excludes));
        }

        boolean servesAnother(Known other) {
            return !serves.isEmpty() && !other.serves.isEmpty() && Collections.disjoint(serves, other.serves);
        }

        /** Whether both of one are said of one, and both of the other. */
        boolean joins(Known one, Known other) {
            return !Collections.disjoint(serves, one.serves) && !Collections.disjoint(serves, other.serves);
        }
    }

    /** Whether what is said of the two excludes each other, so that their company has to be looked at. */
    static boolean suspected(Designation one, Designation other) {
        return Known.of(one).excludes(Known.of(other));
    }

    /** The bearers of one name, in whatever spellings: each with the candidates that mean it. Mostly there is one. */
    static List<List<Candidate>> part(List<Candidate> candidates) {
        Set<Known> said = candidates.stream()
                .map(candidate -> Known.of(candidate.designation()))
                .collect(Collectors.toSet());
        List<List<Candidate>> bearers = new ArrayList<>();
        List<Candidate> unclear = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> candidate.designation().tellsOfBearer())
                .sorted(MOST_TELLING)
                .forEach(candidate -> {
                    List<List<Candidate>> fitting = bearers.stream()
                            .filter(bearer -> !apart(bearer, List.of(candidate), said))
                            .toList();
                    if (fitting.isEmpty()) {
                        bearers.add(new ArrayList<>(List.of(candidate)));
                    } else {
                        Optional.of(fitting)
                                .filter(several -> several.size() == 1)
                                .map(List::getFirst)
                                .or(() -> bearerOf(candidate, fitting))
                                .orElse(unclear)
                                .add(candidate);
                    }
                });
        if (bearers.size() < 2) {
            return List.of(candidates);
        }
        List<List<Candidate>> known = bearers.stream().map(List::copyOf).toList();
        for (Candidate candidate : candidates) {
            if (!candidate.designation().tellsOfBearer()) {
                bearerOf(candidate, known)
                        .map(known::indexOf)
                        .map(bearers::get)
                        .orElse(unclear)
                        .add(candidate);
            }
        }
        if (!unclear.isEmpty()) {
            bearers.add(unclear);
        }
        return bearers;
    }

    /** Why others of the same name are not these. */
    static String reason(List<Candidate> others) {
        String name = others.getFirst().designation().key();
        Known said = Known.of(others);
        String known = Stream.concat(
                        said.callings().stream()
                                .sorted()
                                .map(calling -> calling.name().toLowerCase(Locale.ROOT)),
                        said.serves().stream()
                                .sorted()
                                .map(country -> "serving "
                                        + NameKey.countryName(country).orElse(country)))
                .collect(Collectors.joining(", "));
        return known.isEmpty()
                ? "articles that do not tell which “%s” they mean are left apart".formatted(name)
                : "another “%s” is known for %s, in other company".formatted(name, known);
    }

    /** Whom articles give a state first, then the best known. */
    private static final Comparator<Candidate> MOST_TELLING = Comparator.comparing(
                    (Candidate candidate) -> candidate.designation().serves().isEmpty())
            .thenComparing(Comparator.comparing(Candidate::articles).reversed())
            .thenComparing(candidate -> candidate.designation().id());

    /** Whoever keeps one's company alone, else by far the best known; empty when neither tells. */
    private static Optional<List<Candidate>> bearerOf(Candidate candidate, List<List<Candidate>> bearers) {
        List<List<Candidate>> inCompany = bearers.stream()
                .filter(bearer -> company(bearer).shared(candidate.company()) > 0)
                .toList();
        if (!inCompany.isEmpty()) {
            return Optional.of(inCompany.getFirst()).filter(only -> inCompany.size() == 1);
        }
        return bearers.stream()
                .filter(best -> bearers.stream()
                        .allMatch(bearer -> bearer == best || articles(best) >= DOMINANCE * articles(bearer)))
                .findFirst();
    }

    private static boolean apart(List<Candidate> one, List<Candidate> other, Set<Known> said) {
        Company mine = company(one);
        Company its = company(other);
        if (!mine.isAnother(its)) {
            return false;
        }
        Known a = Known.of(one);
        Known b = Known.of(other);
        boolean states = a.servesAnother(b)
                && !mine.longBeforeOrAfter(its)
                && said.stream().noneMatch(both -> both.joins(a, b));
        return states
                || a.callings().stream()
                        .anyMatch(calling -> b.callings().stream()
                                .filter(calling::excludes)
                                .filter(excluded -> said.stream()
                                        .noneMatch(both -> both.callings().containsAll(Set.of(calling, excluded))))
                                .anyMatch(excluded -> liveApart(calling, excluded, mine, its)));
    }

    /** Players play for a few years, so that dates tell; actors and singers become presidents more readily. */
    private static boolean liveApart(Calling one, Calling other, Company mine, Company its) {
        boolean sport = one == Calling.SPORT || other == Calling.SPORT;
        if (mine.sharesCountryWith(its)) {
            return sport && mine.near(its);
        }
        return sport || mine.near(its) || (mine.knowsCountries() && its.knowsCountries());
    }

    private static Company company(List<Candidate> candidates) {
        return Company.of(candidates.stream().map(Candidate::company).toList());
    }

    private static int articles(List<Candidate> candidates) {
        return candidates.stream().mapToInt(Candidate::articles).sum();
    }
}
