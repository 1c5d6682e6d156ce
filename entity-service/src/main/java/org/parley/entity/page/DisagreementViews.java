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
import org.parley.entity.graph.DisagreementRepository;
import org.parley.entity.graph.DisagreementRow;

/** Makes whole lists of disagreements ready for a page. */
@ApplicationScoped
public class DisagreementViews {

    private final DisagreementRepository disagreements;
    private final DisagreementSides sides;
    private final Views views;

    DisagreementViews(DisagreementRepository disagreements, DisagreementSides sides, Views views) {
        this.disagreements = disagreements;
        this.sides = sides;
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
        Map<UUID, DisagreementSides.Told> told = sides.of(rows.values(), asOf);
        Map<UUID, ClaimView> claims = views.claims(told.values().stream()
                .flatMap(one -> one.sides().stream())
                .flatMap(side -> side.shown(scope))
                .toList());
        return ids.stream()
                .map(told::get)
                .filter(Objects::nonNull)
                .filter(DisagreementSides.Told::isOne)
                .map(one -> {
                    List<UUID> own = about.getOrDefault(one.row().id, List.of());
                    return view(
                            one,
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
                            one.sides().stream()
                                    .map(side -> side.view(claims, scope))
                                    .toList());
                })
                .toList();
    }

    private static DisagreementView view(
            DisagreementSides.Told told,
            @Nullable EntityRef entity,
            List<FactView> facts,
            List<StatementView> statements,
            List<DisagreementView.SideView> sides) {
        String of = entity != null
                ? entity.name()
                : facts.isEmpty()
                        ? statements.stream()
                                .map(StatementView::content)
                                .findFirst()
                                .orElse("")
                        : facts.getFirst().label();
        return new DisagreementView(
                told.row().id,
                told.row().kind,
                told.row().slot,
                of + ": " + told.row().slot,
                entity,
                facts,
                statements,
                sides,
                told.ruling());
    }
}
