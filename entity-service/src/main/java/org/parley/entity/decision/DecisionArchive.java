package org.parley.entity.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.GraphWriter;

/** Decisions as they leave for an archive and come back from one. */
@ApplicationScoped
public class DecisionArchive {

    private final DecisionRepository decisions;
    private final Rejudging rejudging;
    private final GraphWriter graph;

    DecisionArchive(DecisionRepository decisions, Rejudging rejudging, GraphWriter graph) {
        this.decisions = decisions;
        this.rejudging = rejudging;
        this.graph = graph;
    }

    /** All of them, the first made first. */
    @Transactional
    public List<ArchivedDecision> all() {
        List<DecisionRow> rows = decisions.list("order by decidedAt, id");
        Map<UUID, Object[]> undone = new HashMap<>();
        decisions.undone(rows.stream().map(row -> row.id).toList()).forEach(row -> undone.put((UUID) row[0], row));
        return rows.stream().map(row -> archived(row, undone.get(row.id))).toList();
    }

    private static ArchivedDecision archived(DecisionRow row, Object @Nullable [] undone) {
        return new ArchivedDecision(
                row.id,
                row.kind,
                row.matter,
                row.reason,
                row.decidedBy,
                row.decidedAt,
                undone == null ? null : (String) undone[1],
                undone == null ? null : (Instant) undone[2]);
    }

    /** Takes one back as it was, and judges by it; false when it is there already. */
    @Transactional
    public boolean restore(ArchivedDecision decision) {
        graph.lock();
        if (decisions.findByIdOptional(decision.id()).isPresent()) {
            return false;
        }
        DecisionRow row = new DecisionRow();
        row.id = decision.id();
        row.kind = decision.kind();
        row.matter = decision.matter();
        row.reason = decision.reason();
        row.decidedBy = decision.decidedBy();
        row.decidedAt = decision.decidedAt();
        decisions.persistAndFlush(row);
        if (decision.undoneBy() != null && decision.undoneAt() != null) {
            decisions.undo(decision.id(), decision.undoneBy(), decision.undoneAt());
        } else {
            rejudging.after(row);
        }
        return true;
    }
}
