package org.parley.entity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.decision.DecisionRepository;
import org.parley.entity.decision.DecisionRow;
import org.parley.entity.graph.DisagreementRepository;
import org.parley.entity.graph.DisagreementRow;
import org.parley.entity.ledger.disagreement.Disagreement;

/** Who takes which side of disagreements, and what was ruled on them: for whole lists at once, as it was on a day. */
@ApplicationScoped
class DisagreementSides {

    private final DisagreementRepository disagreements;
    private final DecisionRepository decisions;
    private final PageQueries queries;

    DisagreementSides(DisagreementRepository disagreements, DecisionRepository decisions, PageQueries queries) {
        this.disagreements = disagreements;
        this.decisions = decisions;
        this.queries = queries;
    }

    /** One side, and who takes it, in the order in which they came out. */
    record Side(String value, List<PageQueries.Telling> tellings) {

        private static Side of(Disagreement.Side side, Map<UUID, PageQueries.Telling> tellings) {
            return new Side(
                    side.value(),
                    side.claims().stream()
                            .map(tellings::get)
                            .filter(Objects::nonNull)
                            .sorted(PageQueries.Telling.FIRST_PUBLISHED)
                            .toList());
        }

        Stream<UUID> shown(Scope scope) {
            return tellings.stream().limit(scope.claimsEach()).map(PageQueries.Telling::claim);
        }

        DisagreementView.SideView view(Map<UUID, ClaimView> claims, Scope scope) {
            return new DisagreementView.SideView(
                    value,
                    distinct(PageQueries.Telling::publisher),
                    distinct(PageQueries.Telling::origin),
                    shown(scope).map(claims::get).filter(Objects::nonNull).toList());
        }

        private List<String> distinct(Function<PageQueries.Telling, String> of) {
            return tellings.stream().map(of).distinct().sorted().toList();
        }
    }

    /** A disagreement with those of its sides that were taken by then. */
    record Told(DisagreementRow row, List<Side> sides, DisagreementView.@Nullable RulingView ruling) {

        boolean isOne() {
            return sides.size() > 1;
        }

        /** The same as it stands beside the event that it is about: who takes which side, without their sentences. */
        DisagreementView brief(String subject) {
            return new DisagreementView(
                    row.id,
                    row.kind,
                    row.slot,
                    subject + ": " + row.slot,
                    null,
                    List.of(),
                    List.of(),
                    sides.stream().map(side -> side.view(Map.of(), Scope.BARE)).toList(),
                    ruling);
        }
    }

    /** The sides of these disagreements, with what was known on the day; null: today. */
    Map<UUID, Told> of(Collection<DisagreementRow> rows, @Nullable LocalDate asOf) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<UUID, PageQueries.Telling> tellings = queries
                .tellings(
                        rows.stream()
                                .flatMap(row -> row.sides.stream())
                                .flatMap(side -> side.claims().stream())
                                .toList(),
                        asOf)
                .stream()
                .collect(Collectors.toMap(PageQueries.Telling::claim, Function.identity()));
        Map<UUID, DecisionRow> rulings = new HashMap<>();
        decisions
                .onDisagreements(rows.stream().map(row -> row.id).toList())
                .forEach(ruling -> rulings.putIfAbsent(Objects.requireNonNull(ruling.matter.disagreement()), ruling));
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.id,
                        row -> new Told(
                                row,
                                row.sides.stream()
                                        .map(side -> Side.of(side, tellings))
                                        .filter(side -> !side.tellings().isEmpty())
                                        .toList(),
                                ruling(rulings.get(row.id)))));
    }

    private static DisagreementView.@Nullable RulingView ruling(@Nullable DecisionRow ruling) {
        return ruling == null
                ? null
                : new DisagreementView.RulingView(
                        ruling.id, ruling.matter.value(), ruling.reason, ruling.decidedBy, ruling.decidedAt);
    }

    /** On what articles do not agree of each of these events, as it was known on the day. */
    Map<UUID, List<Told>> ofEvents(Collection<UUID> events, @Nullable LocalDate asOf) {
        Map<UUID, UUID> eventOf = disagreements.onEvents(events);
        Map<UUID, Told> told = of(disagreements.list("id in ?1", eventOf.keySet()), asOf);
        return told.values().stream()
                .filter(Told::isOne)
                .sorted(DisagreementSides::bySlot)
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(eventOf.get(one.row().id))));
    }

    private static int bySlot(Told one, Told other) {
        return one.row().slot.compareTo(other.row().slot);
    }
}
