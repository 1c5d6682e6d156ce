package org.parley.entity.ledger.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;

/** Finds which claims of several articles are of one event. */
public final class Events {

    private Events() {}

    /** Claims without a common block are never of one event. */
    public static Set<String> blocks(Claim.OfEvent claim, Bearer bearer) {
        return Report.of(List.of(claim), bearer).blocks();
    }

    /** Whether the claims may be of one event. It depends on the two alone. */
    public static boolean related(Claim.OfEvent one, Claim.OfEvent other, Bearer bearer) {
        return one.local().equals(other.local())
                || Report.of(List.of(one), bearer).fits(Report.of(List.of(other), bearer));
    }

    /**
     * Groups claims by event. Claims that are related, directly or by way of others, have to be given together. A report
     * joins an event only when it fits all that is known of it: two meetings of the same two are two. What a second
     * reader told joins what is there already, and never decides what else is one.
     */
    public static List<List<Claim.OfEvent>> group(List<Claim.OfEvent> claims, Bearer bearer) {
        Map<UUID, List<Claim.OfEvent>> local = claims.stream()
                .sorted(Comparator.comparing(
                                (Claim.OfEvent claim) -> claim.passage().start())
                        .thenComparing(Claim::id))
                .collect(Collectors.groupingBy(Claim.OfEvent::local, TreeMap::new, Collectors.toList()));
        List<List<Report>> events = new ArrayList<>();
        local.values().stream()
                .map(own -> Report.of(own, bearer))
                .sorted(Comparator.comparing(Events::isSecond).thenComparing(Report.SUREST_FIRST))
                .forEach(report -> best(events, report).add(report));
        return events.stream()
                .map(event -> event.stream()
                        .flatMap(report -> report.claims().stream())
                        .toList())
                .toList();
    }

    private static boolean isSecond(Report report) {
        return report.claims().getFirst().reader() != null;
    }

    /** The event that the report fits best, or a new one. */
    private static List<Report> best(List<List<Report>> events, Report report) {
        return events.stream()
                .filter(event -> event.stream().allMatch(report::fits))
                .max(Comparator.comparing(event -> score(event, report)))
                .orElseGet(() -> {
                    List<Report> fresh = new ArrayList<>();
                    events.add(fresh);
                    return fresh;
                });
    }

    private static double score(List<Report> event, Report report) {
        return event.stream()
                .mapToDouble(other -> {
                    long shared =
                            other.who().stream().filter(report.who()::contains).count();
                    boolean samePlace = report.place() != null && report.place().equals(other.place());
                    boolean sameTime = report.period() != null
                            && other.period() != null
                            && report.period().overlaps(other.period());
                    return shared + (samePlace ? 1 : 0) + (sameTime ? 2 : 0);
                })
                .max()
                .orElse(0);
    }
}
