package org.parley.entity.ledger.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.StableId;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.SeatsOfPower;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;

/** Tells one event from all claims of it. */
public final class EventFacts {

    private static final Comparator<Claim.OfEvent> LAST_PUBLISHED = Comparator.comparing(
            claim -> Optional.ofNullable(claim.source().publishedAt()).orElse(LocalDate.MIN));

    private EventFacts() {}

    /** The event of these claims. */
    public static Fact.Event of(List<Claim.OfEvent> all, Bearer bearer) {
        List<Claim.OfEvent> claims = Claim.OfEvent.telling(all);
        return new Fact.Event(
                id(claims),
                type(claims),
                status(
                        claims.stream().map(Claim.OfEvent::type).distinct().count() > 1
                                ? Leaving.asserting(claims)
                                : claims),
                EventParts.of(claims, bearer),
                place(claims, bearer),
                time(claims),
                all.stream().map(Claim::id).sorted().toList());
    }

    /** The id that an event has when this claim is its anchor. */
    public static UUID anchor(Claim.OfEvent claim) {
        return StableId.of("event", claim.id());
    }

    private static UUID id(List<Claim.OfEvent> claims) {
        return anchor(claims.stream().min(Comparator.comparing(Claim::id)).orElseThrow());
    }

    /** What the latest articles say; of several, what most of them say. */
    private static Status status(List<Claim.OfEvent> claims) {
        Claim.OfEvent last = claims.stream().max(LAST_PUBLISHED).orElseThrow();
        List<Claim.OfEvent> latest = claims.stream()
                .filter(claim -> LAST_PUBLISHED.compare(claim, last) == 0)
                .toList();
        Map<Status, Long> counts = latest.stream()
                .collect(Collectors.groupingBy(
                        Claim.OfEvent::status, () -> new EnumMap<>(Status.class), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Status, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static String mostFrequent(List<Claim.OfEvent> claims, Function<Claim.OfEvent, String> value) {
        return claims.stream().collect(Collectors.groupingBy(value, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** Of accounts that differ on how somebody left, neither is the event's; whoever denies one says nothing of the other. */
    private static String type(List<Claim.OfEvent> claims) {
        List<Claim.OfEvent> asserting = Leaving.asserting(claims);
        return Leaving.isDisputed(asserting) ? Leaving.EITHER : mostFrequent(asserting, Claim.OfEvent::type);
    }

    /** The city rather than the country. */
    private static @Nullable UUID place(List<Claim.OfEvent> claims, Bearer bearer) {
        Set<UUID> places = claims.stream()
                .map(Claim.OfEvent::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return places.stream()
                .filter(place -> places.stream().noneMatch(city -> SeatsOfPower.liesIn(city, place)))
                .map(bearer::of)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static @Nullable When time(List<Claim.OfEvent> claims) {
        return claims.stream()
                .map(Claim.OfEvent::time)
                .filter(Objects::nonNull)
                .min(Comparator.comparing((When when) -> when.start().startsWith("X"))
                        .thenComparing(when -> Period.of(when).map(Period::days).orElse(Long.MAX_VALUE))
                        .thenComparing(When::start)
                        .thenComparing(When::end))
                .orElse(null);
    }
}
