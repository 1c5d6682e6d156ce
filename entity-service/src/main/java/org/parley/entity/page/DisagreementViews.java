package org.parley.entity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Makes whole lists of disagreements ready for a page. */
@ApplicationScoped
public class DisagreementViews {

    private final DisagreementRepository disagreements;
    private final DecisionRepository decisions;
    private final PageQueries queries;
    private final Views views;

    DisagreementViews(
            DisagreementRepository disagreements, DecisionRepository decisions, PageQueries queries, Views views) {
        this.disagreements = disagreements;
        this.decisions = decisions;
        this.queries = queries;
        this.views = views;
    }

    /**
     * The disagreements of these ids, in this order, with as many claims of each side as the scope asks for; those that
     * were none yet on its day are left out.
     */
    public List<DisagreementView> views(List<UUID> ids, Scope scope) {
        @Nullable LocalDate asOf = scope.asOf();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, DisagreementRow> rows =
                disagreements.list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, row -> row));
        Map<UUID, List<UUID>> about = new HashMap<>();
        disagreements
                .about(ids)
                .forEach(row -> about.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add((UUID) row[1]));
        List<UUID> targets =
                about.values().stream().flatMap(List::stream).distinct().toList();
        Map<UUID, EntityRef> entities = views.entities(targets);
        Map<UUID, FactView> facts = views.facts(targets, Scope.BARE.asOf(asOf)).stream()
                .collect(Collectors.toMap(FactView::id, Function.identity()));
        Map<UUID, StatementView> statements = views.statements(targets, Scope.BARE.asOf(asOf)).stream()
                .collect(Collectors.toMap(StatementView::id, Function.identity()));
        Map<UUID, PageQueries.Telling> tellings = queries
                .tellings(
                        rows.values().stream()
                                .flatMap(row -> row.sides.stream())
                                .flatMap(side -> side.claims().stream())
                                .toList(),
                        asOf)
                .stream()
                .collect(Collectors.toMap(PageQueries.Telling::claim, Function.identity()));
        Map<UUID, List<Side>> sides = rows.values().stream()
                .collect(Collectors.toMap(
                        row -> row.id,
                        row -> row.sides.stream()
                                .map(side -> Side.of(side, tellings))
                                .filter(side -> !side.tellings().isEmpty())
                                .toList()));
        Map<UUID, ClaimView> claims = views.claims(sides.values().stream()
                .flatMap(List::stream)
                .flatMap(side -> side.shown(scope))
                .toList());
        Map<UUID, DecisionRow> rulings = new HashMap<>();
        decisions
                .onDisagreements(ids)
                .forEach(ruling -> rulings.putIfAbsent(Objects.requireNonNull(ruling.matter.disagreement()), ruling));
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> {
                    List<UUID> own = about.getOrDefault(row.id, List.of());
                    return view(
                            row,
                            own.stream()
                                    .map(entities::get)
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElse(null),
                            own.stream()
                                    .map(facts::get)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            own.stream()
                                    .map(statements::get)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            Objects.requireNonNull(sides.get(row.id)).stream()
                                    .map(side -> side.view(claims, scope))
                                    .toList(),
                            rulings.get(row.id));
                })
                .filter(view -> view.sides().size() > 1)
                .toList();
    }

    /** One side, and who takes it, in the order in which they came out. */
    private record Side(String value, List<PageQueries.Telling> tellings) {

        static Side of(Disagreement.Side side, Map<UUID, PageQueries.Telling> tellings) {
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

    private static DisagreementView view(
            DisagreementRow row,
            @Nullable EntityRef entity,
            List<FactView> facts,
            List<StatementView> statements,
            List<DisagreementView.SideView> sides,
            @Nullable DecisionRow ruling) {
        String of = entity != null
                ? entity.name()
                : facts.isEmpty()
                        ? statements.stream()
                                .map(StatementView::content)
                                .findFirst()
                                .orElse("")
                        : facts.getFirst().label();
        return new DisagreementView(
                row.id,
                row.kind,
                row.slot,
                of + ": " + row.slot,
                entity,
                facts,
                statements,
                sides,
                ruling == null
                        ? null
                        : new DisagreementView.RulingView(
                                ruling.id, ruling.matter.value(), ruling.reason, ruling.decidedBy, ruling.decidedAt));
    }
}
