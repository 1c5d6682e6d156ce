package org.parley.entity.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.ClaimRepository;
import org.parley.entity.graph.DesignationRepository;
import org.parley.entity.graph.DesignationRow;
import org.parley.entity.graph.DisagreementRepository;
import org.parley.entity.graph.EntityRepository;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.graph.GraphWriter;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.ParleyException;

/** Makes decisions and undoes them. The graph shows the result when it returns; undoing gives back the graph as it was. */
@ApplicationScoped
public class Decisions {

    private final DecisionRepository decisions;
    private final EntityRepository entities;
    private final DesignationRepository designations;
    private final ClaimRepository claims;
    private final DisagreementRepository disagreements;
    private final GraphWriter graph;
    private final Rejudging rejudging;

    Decisions(
            DecisionRepository decisions,
            EntityRepository entities,
            DesignationRepository designations,
            ClaimRepository claims,
            DisagreementRepository disagreements,
            GraphWriter graph,
            Rejudging rejudging) {
        this.decisions = decisions;
        this.entities = entities;
        this.designations = designations;
        this.claims = claims;
        this.disagreements = disagreements;
        this.graph = graph;
        this.rejudging = rejudging;
    }

    @Transactional
    public UUID same(UUID one, UUID other, String reason, String who) {
        graph.lock();
        EntityRow a = entity(one);
        EntityRow b = entity(other);
        if (a.id.equals(b.id)) {
            throw impossible("They are one entity already.");
        }
        List<UUID> mine = names(a.id);
        List<UUID> its = names(b.id);
        refuseAgainst(DecisionKind.APART, mine, its);
        Matter matter = Matter.ofNames(List.of(mine.getFirst()), List.of(its.getFirst()), a.name + " = " + b.name);
        return rejudge(store(DecisionKind.SAME, matter, reason, who));
    }

    /** Two entities are not the same, and will not be taken for one. */
    @Transactional
    public UUID notTheSame(UUID one, UUID other, String reason, String who) {
        graph.lock();
        EntityRow a = entity(one);
        EntityRow b = entity(other);
        if (a.id.equals(b.id)) {
            throw impossible("They are one entity; say which of its names to split off.");
        }
        Matter matter = Matter.ofNames(names(a.id), names(b.id), a.name + " ≠ " + b.name);
        return rejudge(store(DecisionKind.APART, matter, reason, who));
    }

    /** Some names of an entity are another's. */
    @Transactional
    public UUID split(UUID id, List<String> texts, String reason, String who) {
        graph.lock();
        EntityRow entity = entity(id);
        Set<String> keys = new HashSet<>();
        texts.forEach(text -> NameKey.of(entity.type, text).ifPresent(keys::add));
        Map<Boolean, List<DesignationRow>> parts = designations.ofEntities(List.of(entity.id)).stream()
                .collect(Collectors.partitioningBy(name -> keys.contains(name.key)));
        List<UUID> off = ruledOn(parts.getOrDefault(true, List.of()));
        List<UUID> kept = ruledOn(parts.getOrDefault(false, List.of()));
        if (off.isEmpty() || kept.isEmpty()) {
            throw impossible("Only a name that was taken for this entity's can be split off, and one has to stay.");
        }
        refuseAgainst(DecisionKind.SAME, off, kept);
        Matter matter = Matter.ofNames(off, kept, String.join(", ", texts) + " ≠ " + entity.name);
        return rejudge(store(DecisionKind.APART, matter, reason, who));
    }

    @Transactional
    public UUID reject(UUID claim, String reason, String who) {
        graph.lock();
        var row = claims.findByIdOptional(claim).orElseThrow(() -> impossible("There is no claim " + claim + "."));
        Matter matter = new Matter(
                List.of(),
                List.of(),
                claim,
                null,
                null,
                "not so: " + row.body.passage().quote());
        DecisionRow decision = store(DecisionKind.REJECT, matter, reason, who);
        return rejudge(decision);
    }

    /** Which side of a disagreement holds; a null value: it is none. */
    @Transactional
    public UUID rule(UUID disagreement, @Nullable String value, String reason, String who) {
        var row = disagreements
                .findByIdOptional(disagreement)
                .orElseThrow(() -> new ParleyException(
                        ErrorCode.DISAGREEMENT_NOT_FOUND, "There is no disagreement " + disagreement + "."));
        if (value != null && row.sides.stream().noneMatch(side -> side.value().equals(value))) {
            throw impossible("No side says “%s”.".formatted(value));
        }
        String label = row.slot + ": " + (value == null ? "no disagreement" : value);
        return store(DecisionKind.RULE, new Matter(List.of(), List.of(), null, disagreement, value, label), reason, who)
                .id;
    }

    @Transactional
    public void undo(UUID id, String who) {
        graph.lock();
        DecisionRow decision = decisions
                .inForce(id)
                .orElseThrow(() -> new ParleyException(
                        ErrorCode.DECISION_NOT_FOUND, "There is no decision " + id + ", or it has been undone."));
        decisions.undo(id, who, Instant.now());
        rejudging.after(decision);
    }

    private UUID rejudge(DecisionRow decision) {
        rejudging.after(decision);
        return decision.id;
    }

    private DecisionRow store(DecisionKind kind, Matter matter, String reason, String who) {
        DecisionRow row = new DecisionRow();
        row.id = UUID.randomUUID();
        row.kind = kind;
        row.matter = matter;
        row.reason = reason.strip();
        row.decidedBy = who;
        row.decidedAt = Instant.now();
        decisions.persistAndFlush(row);
        return row;
    }

    private EntityRow entity(UUID id) {
        return entities.findByIdOptional(id)
                .orElseThrow(() -> new ParleyException(ErrorCode.ENTITY_NOT_FOUND, "There is no entity " + id + "."));
    }

    private List<UUID> names(UUID entity) {
        return ruledOn(designations.ofEntities(List.of(entity)));
    }

    /** All of a name where it has one bearer, so that the ruling holds for what later articles say of the same; else each by itself. */
    private List<UUID> ruledOn(List<DesignationRow> rows) {
        Set<UUID> shared =
                designations.ofSeveral(rows.stream().map(row -> row.nameId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> shared.contains(row.nameId) ? row.id : row.nameId)
                .distinct()
                .sorted()
                .toList();
    }

    /** Two decisions that hold never say the opposite of the same names. */
    private void refuseAgainst(DecisionKind kind, List<UUID> one, List<UUID> other) {
        for (DecisionRow earlier : decisions.onIdentity()) {
            boolean across = earlier.kind == kind
                    && ((meets(earlier.matter.one(), one) && meets(earlier.matter.other(), other))
                            || (meets(earlier.matter.one(), other) && meets(earlier.matter.other(), one)));
            if (across) {
                throw impossible("%s decided “%s” (%s); undo that first."
                        .formatted(earlier.decidedBy, earlier.matter.label(), earlier.reason));
            }
        }
    }

    private static boolean meets(List<UUID> some, List<UUID> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static ParleyException impossible(String detail) {
        return new ParleyException(ErrorCode.DECISION_IMPOSSIBLE, detail);
    }
}
