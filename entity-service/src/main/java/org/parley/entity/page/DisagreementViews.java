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
import org.jspecify.annotations.Nullable;
import org.parley.entity.decision.DecisionRepository;
import org.parley.entity.decision.DecisionRow;
import org.parley.entity.graph.DisagreementRepository;
import org.parley.entity.graph.DisagreementRow;

/** Makes whole lists of disagreements ready for a page. */
@ApplicationScoped
public class DisagreementViews {

    private final DisagreementRepository disagreements;
    private final DecisionRepository decisions;
    private final Views views;

    DisagreementViews(DisagreementRepository disagreements, DecisionRepository decisions, Views views) {
        this.disagreements = disagreements;
        this.decisions = decisions;
        this.views = views;
    }

    /** The disagreements of these ids, in this order. */
    public List<DisagreementView> views(List<UUID> ids) {
        return views(ids, null);
    }

    /** The same with the claims that were known on a day; those that were none yet are left out. */
    public List<DisagreementView> views(List<UUID> ids, @Nullable LocalDate asOf) {
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
        Map<UUID, ClaimView> claims = views.claims(
                rows.values().stream()
                        .flatMap(row -> row.sides.stream())
                        .flatMap(side -> side.claims().stream())
                        .toList(),
                asOf);
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
                            claims,
                            rulings.get(row.id));
                })
                .filter(view -> view.sides().size() > 1)
                .toList();
    }

    private static DisagreementView view(
            DisagreementRow row,
            @Nullable EntityRef entity,
            List<FactView> facts,
            List<StatementView> statements,
            Map<UUID, ClaimView> claims,
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
                row.sides.stream()
                        .map(side -> side(
                                side.value(),
                                side.claims().stream()
                                        .map(claims::get)
                                        .filter(Objects::nonNull)
                                        .toList()))
                        .filter(side -> !side.claims().isEmpty())
                        .toList(),
                ruling == null
                        ? null
                        : new DisagreementView.RulingView(
                                ruling.id, ruling.matter.value(), ruling.reason, ruling.decidedBy, ruling.decidedAt));
    }

    private static DisagreementView.SideView side(String value, List<ClaimView> claims) {
        return new DisagreementView.SideView(
                value,
                claims.stream()
                        .map(claim -> claim.chain().getLast())
                        .distinct()
                        .sorted()
                        .toList(),
                claims.stream().map(ClaimView::origin).distinct().sorted().toList(),
                claims);
    }
}
