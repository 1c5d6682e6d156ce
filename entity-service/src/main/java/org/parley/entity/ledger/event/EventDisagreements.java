package org.parley.entity.ledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.ledger.disagreement.Disagreement.Side;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;

/** Where the claims of one event do not agree: on its date, on whether it took place, on how an office was left, on numbers. */
public final class EventDisagreements {

    /** The slot of the day on which it was. */
    public static final String DATE = "date";

    private static final String STATUS = "status";
    private static final String MANNER = "manner";
    private static final String DISMISSAL = "DISMISSAL";
    private static final long EXACT = 7;
    private static final Set<Status> OFF = Set.of(Status.CANCELLED, Status.POSTPONED, Status.ON_HOLD, Status.DENIED);

    private EventDisagreements() {}

    /** The ids that disagreements on this event may have. */
    public static List<UUID> ids(UUID event) {
        return Stream.concat(
                        Stream.of(DATE, STATUS, MANNER).map(slot -> Disagreement.id(slot, event)),
                        NumberDisagreements.ids(event).stream())
                .toList();
    }

    /** Of what a second reader told none are raised: two readers of one sentence are not two sources. */
    public static List<Disagreement> of(UUID event, List<Claim.OfEvent> all) {
        List<Claim.OfEvent> claims =
                all.stream().filter(claim -> claim.reader() == null).toList();
        List<Claim.OfEvent> asserting = Leaving.asserting(claims);
        Map<String, List<Claim.OfEvent>> manners = manners(asserting);
        boolean apart = Leaving.isDisputed(asserting);
        Stream<Disagreement> told = apart
                ? ofAccounts(event, claims, manners)
                : Stream.of(date(event, claims), status(event, withoutOtherManner(claims, manners.keySet())))
                        .flatMap(Optional::stream);
        return Stream.concat(told, NumberDisagreements.of(event, claims)).toList();
    }

    /** Of two accounts of how somebody left: each may differ on its day within itself, and both on the manner. */
    private static Stream<Disagreement> ofAccounts(
            UUID event, List<Claim.OfEvent> claims, Map<String, List<Claim.OfEvent>> manners) {
        Stream<Disagreement> date = manners.values().stream()
                .flatMap(own -> date(event, own).stream())
                .limit(1);
        Stream<Disagreement> status = status(event, claims).filter(found -> !isOtherManner(found, claims)).stream();
        return Stream.of(date, status, Stream.of(manner(event, manners, claims)))
                .flatMap(Function.identity());
    }

    /** Where nobody says that she was dismissed, who denies it does not deny that she left. */
    private static List<Claim.OfEvent> withoutOtherManner(List<Claim.OfEvent> claims, Set<String> asserted) {
        return claims.stream()
                .filter(claim -> !claim.denies() || !Leaving.isManner(claim.type()) || asserted.contains(claim.type()))
                .toList();
    }

    private static Map<String, List<Claim.OfEvent>> manners(List<Claim.OfEvent> claims) {
        return claims.stream().collect(Collectors.groupingBy(Claim.OfEvent::type, TreeMap::new, Collectors.toList()));
    }

    /** Who says that she resigned and denies that she was dismissed tells one thing: how she left. */
    private static boolean isOtherManner(Disagreement status, List<Claim.OfEvent> claims) {
        return claims.stream()
                        .filter(claim -> OFF.contains(claim.status()))
                        .allMatch(claim ->
                                claim.status() == Status.DENIED && claim.type().equals(DISMISSAL))
                && status.sides().size() == 2;
    }

    private record Dated(When when, Period period, List<Claim.OfEvent> claims) {}

    private static Optional<Dated> dated(Claim.OfEvent claim) {
        @Nullable When when = claim.time();
        return when == null
                ? Optional.empty()
                : Period.of(when)
                        .filter(period -> period.days() <= EXACT)
                        .map(period -> new Dated(when, period, new ArrayList<>(List.of(claim))));
    }

    private static Optional<Disagreement> date(UUID event, List<Claim.OfEvent> claims) {
        List<Dated> sides = new ArrayList<>();
        claims.stream()
                .flatMap(claim -> dated(claim).stream())
                .sorted(Comparator.comparing((Dated dated) -> dated.when().start())
                        .thenComparing(dated -> dated.claims().getFirst().id()))
                .forEach(dated -> sides.stream()
                        .filter(side -> side.period().overlaps(dated.period()))
                        .findFirst()
                        .ifPresentOrElse(side -> side.claims().addAll(dated.claims()), () -> sides.add(dated)));
        if (sides.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(
                Disagreement.id(DATE, event),
                Kind.CONTRADICTION,
                DATE,
                Set.of(event),
                sides.stream()
                        .map(side -> side(value(side.when()), side.claims()))
                        .toList()));
    }

    private static String value(When time) {
        return time.start().equals(time.end()) ? time.start() : time.start() + "/" + time.end();
    }

    /**
     * That a planned event was held or put off later is its life, not a disagreement; nor is that it was held after it
     * had been put off.
     */
    private static Optional<Disagreement> status(UUID event, List<Claim.OfEvent> claims) {
        Map<Status, List<Claim.OfEvent>> byStatus = new EnumMap<>(Status.class);
        claims.forEach(claim -> byStatus.computeIfAbsent(claim.status(), status -> new ArrayList<>())
                .add(claim));
        byStatus.remove(Status.PLANNED);
        byStatus.remove(Status.ONGOING);
        boolean heldLater = heldLater(byStatus);
        if (heldLater) {
            byStatus.remove(Status.POSTPONED);
            byStatus.remove(Status.ON_HOLD);
        }
        boolean off = byStatus.keySet().stream().anyMatch(OFF::contains);
        if (byStatus.size() < 2 || !off) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(
                Disagreement.id(STATUS, event),
                !byStatus.containsKey(Status.HELD) ? Kind.DIVERGENCE : heldLater ? Kind.CHANGE : Kind.CONTRADICTION,
                STATUS,
                Set.of(event),
                byStatus.entrySet().stream()
                        .map(entry -> side(entry.getKey().name(), entry.getValue()))
                        .toList()));
    }

    /**
     * Whoever was dismissed did not resign. The days on which each account has it are part of the account, and who denies
     * one is a side of their own: they tell of neither.
     */
    private static Disagreement manner(
            UUID event, Map<String, List<Claim.OfEvent>> manners, List<Claim.OfEvent> claims) {
        Map<String, List<Claim.OfEvent>> sides = new TreeMap<>(manners);
        manners(claims.stream().filter(Claim.OfEvent::denies).toList())
                .forEach((type, denials) -> sides.put(type + "_" + Status.DENIED, denials));
        return new Disagreement(
                Disagreement.id(MANNER, event),
                Kind.CONTRADICTION,
                MANNER,
                Set.of(event),
                sides.entrySet().stream()
                        .map(entry -> side(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Whether all that tells of it as held came out after all that tells of it as off. */
    private static boolean heldLater(Map<Status, List<Claim.OfEvent>> byStatus) {
        List<Claim.OfEvent> held = byStatus.getOrDefault(Status.HELD, List.of());
        return !held.isEmpty()
                && byStatus.entrySet().stream()
                        .filter(entry -> entry.getKey() != Status.HELD)
                        .flatMap(entry -> entry.getValue().stream())
                        .allMatch(off -> held.stream().allMatch(then -> before(off, then)));
    }

    private static boolean before(Claim.OfEvent one, Claim.OfEvent other) {
        @Nullable LocalDate mine = one.source().publishedAt();
        @Nullable LocalDate its = other.source().publishedAt();
        return mine != null && its != null && mine.isBefore(its);
    }

    private static Side side(String value, List<Claim.OfEvent> claims) {
        return new Side(value, claims.stream().map(Claim::id).sorted().toList());
    }
}
