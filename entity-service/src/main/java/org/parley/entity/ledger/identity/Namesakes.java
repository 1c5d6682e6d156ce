package org.parley.entity.ledger.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.Calling;
import org.parley.entity.ledger.claim.Designation;

/**
 * Tells persons of one name apart. They are two only where articles give them callings that exclude each other, nobody
 * is named in the company of both, no article gives one person both callings, and neither countries nor times speak for
 * a life that changed. All else stays one person: names seldom have two bearers in the news, and roles often change.
 */
final class Namesakes {

    /** Who says nothing of a calling goes to the best-known bearer when the next is this many times less known. */
    private static final int DOMINANCE = 5;

    private Namesakes() {}

    /** Whether the callings of the two exclude each other, so that their company has to be looked at. */
    static boolean suspected(Designation one, Designation other) {
        return one.callings().stream()
                .anyMatch(mine -> other.callings().stream().anyMatch(mine::excludes));
    }

    /** The bearers of one name, in whatever spellings: each with the candidates that mean it. Mostly there is one. */
    static List<List<Candidate>> part(List<Candidate> candidates) {
        Set<Set<Calling>> followed = candidates.stream()
                .map(candidate -> candidate.designation().callings())
                .collect(Collectors.toSet());
        List<List<Candidate>> bearers = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> !candidate.designation().callings().isEmpty())
                .sorted(BEST_KNOWN)
                .forEach(candidate -> bearers.stream()
                        .filter(bearer -> !apart(bearer, List.of(candidate), followed))
                        .findFirst()
                        .orElseGet(() -> added(bearers))
                        .add(candidate));
        if (bearers.size() < 2) {
            return List.of(candidates);
        }
        List<List<Candidate>> known = bearers.stream().map(List::copyOf).toList();
        List<Candidate> unclear = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.designation().callings().isEmpty()) {
                int bearer = bearerOf(candidate, known);
                (bearer < 0 ? unclear : bearers.get(bearer)).add(candidate);
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
        String known = callings(others).stream()
                .sorted()
                .map(calling -> calling.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return known.isEmpty()
                ? "articles that do not tell which “%s” they mean are left apart".formatted(name)
                : "another “%s” is known for %s, in other company".formatted(name, known);
    }

    private static final Comparator<Candidate> BEST_KNOWN = Comparator.comparing(Candidate::articles)
            .reversed()
            .thenComparing(candidate -> candidate.designation().id());

    private static List<Candidate> added(List<List<Candidate>> bearers) {
        List<Candidate> fresh = new ArrayList<>();
        bearers.add(fresh);
        return fresh;
    }

    /** Whoever keeps one's company alone, else by far the best known; -1 when neither tells. */
    private static int bearerOf(Candidate candidate, List<List<Candidate>> bearers) {
        List<Integer> inCompany = new ArrayList<>();
        int best = 0;
        for (int i = 0; i < bearers.size(); i++) {
            if (company(bearers.get(i)).shared(candidate.company()) > 0) {
                inCompany.add(i);
            }
            best = articles(bearers.get(i)) > articles(bearers.get(best)) ? i : best;
        }
        if (inCompany.size() == 1) {
            return inCompany.getFirst();
        }
        int most = articles(bearers.get(best));
        List<Candidate> top = bearers.get(best);
        boolean clear = bearers.stream().allMatch(bearer -> bearer == top || most >= DOMINANCE * articles(bearer));
        return inCompany.isEmpty() && clear ? best : -1;
    }

    private static boolean apart(List<Candidate> one, List<Candidate> other, Set<Set<Calling>> followed) {
        Company mine = company(one);
        Company its = company(other);
        if (!mine.isAnother(its)) {
            return false;
        }
        return callings(one).stream()
                .anyMatch(a -> callings(other).stream()
                        .filter(a::excludes)
                        .filter(b -> followed.stream().noneMatch(both -> both.containsAll(Set.of(a, b))))
                        .anyMatch(b -> liveApart(a, b, mine, its)));
    }

    /** Players play for a few years, so that dates tell; actors and singers become presidents more readily. */
    private static boolean liveApart(Calling one, Calling other, Company mine, Company its) {
        boolean sport = one == Calling.SPORT || other == Calling.SPORT;
        if (mine.sharesCountryWith(its)) {
            return sport && mine.near(its);
        }
        return sport || mine.near(its) || (mine.knowsCountries() && its.knowsCountries());
    }

    private static Set<Calling> callings(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.designation().callings().stream())
                .collect(Collectors.toSet());
    }

    private static Company company(List<Candidate> candidates) {
        return Company.of(candidates.stream().map(Candidate::company).toList());
    }

    private static int articles(List<Candidate> candidates) {
        return candidates.stream().mapToInt(Candidate::articles).sum();
    }
}
