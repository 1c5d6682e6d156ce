package org.parley.entity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.CarriedRow;
import org.parley.entity.graph.ClaimRow;
import org.parley.entity.graph.FactRow;
import org.parley.entity.graph.StatementRow;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.event.EventFacts;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.statement.Utterance;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;

/**
 * Tells facts and statements from the claims that were known on a day, by the same functions that tell them from all
 * claims. Which claims are of one event, and whom a name means, stays as it is judged today.
 */
@ApplicationScoped
class Hindsight {

    private final PageQueries queries;

    Hindsight(PageQueries queries) {
        this.queries = queries;
    }

    /** These facts from these claims; facts without any are left out. */
    Views.Told<FactRow> facts(List<FactRow> rows, List<ClaimRow> claims) {
        return told(rows, claims, Hindsight::fact);
    }

    /** What was reported of an event on a day, where it was the first word of it or differed from before. */
    public record Report(
            LocalDate known,
            @Nullable Status status,
            @Nullable When time,
            List<String> publishers,
            List<String> origins) {}

    /** How an event was told from day to day: each time from the claims of the day and of all days before. */
    List<Report> history(List<ClaimRow> claims) {
        Bearer bearer = bearer(claims);
        List<Report> history = new ArrayList<>();
        for (LocalDate day : claims.stream().map(claim -> claim.known).collect(Collectors.toCollection(TreeSet::new))) {
            FactRow told = fact(
                    claims.stream().filter(claim -> !claim.known.isAfter(day)).toList(), bearer);
            boolean same = !history.isEmpty()
                    && history.getLast().status() == told.status
                    && Objects.equals(history.getLast().time(), told.time);
            if (!same) {
                Sources sources = Sources.of(
                        claims.stream().filter(claim -> claim.known.equals(day)).toList());
                history.add(new Report(day, told.status, told.time, sources.publishers(), sources.origins()));
            }
        }
        return history;
    }

    private static FactRow fact(List<ClaimRow> claims, Bearer bearer) {
        List<Claim> bodies = claims.stream().map(claim -> claim.body).toList();
        FactRow row = new FactRow();
        row.secondReader = claims.stream().allMatch(claim -> claim.secondReader);
        row.tell(
                switch (bodies.getFirst()) {
                    case Claim.OfRelation relation -> Fact.Relation.of(relation, bearer);
                    case Claim.OfEvent event ->
                        EventFacts.of(
                                bodies.stream().map(Claim.OfEvent.class::cast).toList(), bearer);
                    case Claim.OfStatement statement -> throw new IllegalArgumentException("a statement is no fact");
                });
        return row;
    }

    /** These statements from these claims; statements without any are left out. */
    Views.Told<StatementRow> statements(List<StatementRow> rows, List<ClaimRow> claims) {
        return told(rows, claims, Hindsight::statement);
    }

    private static StatementRow statement(List<ClaimRow> claims, Bearer bearer) {
        StatementRow row = new StatementRow();
        row.tell(Utterance.of(
                claims.stream().map(claim -> (Claim.OfStatement) claim.body).toList(), bearer));
        return row;
    }

    /** The row as these claims alone carry it, under the id that it has today. */
    private static <R extends CarriedRow> R carried(R row, UUID id, List<ClaimRow> claims) {
        Sources sources = Sources.of(claims);
        row.id = id;
        row.articles = sources.articles();
        row.publishers = sources.publishers();
        row.origins = sources.origins();
        row.knownSince = sources.knownSince();
        return row;
    }

    /** The rows that claims carry, each told from its own; the others are left out. */
    private <R extends CarriedRow> Views.Told<R> told(
            List<R> rows, List<ClaimRow> claims, BiFunction<List<ClaimRow>, Bearer, R> telling) {
        Map<UUID, List<ClaimRow>> byGroup = claims.stream().collect(Collectors.groupingBy(ClaimRow::group));
        Bearer bearer = bearer(claims);
        return new Views.Told<>(
                rows.stream()
                        .filter(row -> byGroup.containsKey(row.id))
                        .map(row -> {
                            List<ClaimRow> own = Objects.requireNonNull(byGroup.get(row.id));
                            return carried(telling.apply(own, bearer), row.id, own);
                        })
                        .toList(),
                claims);
    }

    /** Whom the names in these claims mean. */
    Bearer bearer(Collection<ClaimRow> claims) {
        Set<UUID> designations = claims.stream()
                .flatMap(claim -> claim.body.designations().stream())
                .collect(Collectors.toSet());
        Map<UUID, UUID> bearers = new HashMap<>();
        queries.bearers(designations).forEach(row -> bearers.put((UUID) row[0], (UUID) row[1]));
        return designation -> Objects.requireNonNull(bearers.get(designation), "a designation without an entity");
    }

    /** Who stands behind claims. */
    private record Sources(int articles, List<String> publishers, List<String> origins, LocalDate knownSince) {

        /** What a second reader told counts where there is nothing else, and so do denials among what counts. */
        static Sources of(List<ClaimRow> known) {
            List<ClaimRow> claims = preferred(preferred(known, claim -> !claim.secondReader), claim -> !claim.denies);
            return new Sources(
                    (int) claims.stream()
                            .map(claim -> claim.articleId)
                            .distinct()
                            .count(),
                    sorted(claims, claim -> claim.body.source().publisher()),
                    sorted(claims, claim -> claim.origin),
                    known.stream()
                            .map(claim -> claim.known)
                            .min(LocalDate::compareTo)
                            .orElseThrow());
        }

        private static List<ClaimRow> preferred(List<ClaimRow> claims, Predicate<ClaimRow> first) {
            List<ClaimRow> preferred = claims.stream().filter(first).toList();
            return preferred.isEmpty() ? claims : preferred;
        }

        private static List<String> sorted(List<ClaimRow> claims, Function<ClaimRow, String> value) {
            return claims.stream().map(value).distinct().sorted().toList();
        }
    }
}
