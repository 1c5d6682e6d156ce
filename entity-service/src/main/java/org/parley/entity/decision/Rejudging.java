package org.parley.entity.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.parley.entity.graph.GraphWriter;

/** Brings the graph in line with a decision that was made or undone. The caller's transaction has locked it. */
@ApplicationScoped
class Rejudging {

    private final GraphWriter graph;

    Rejudging(GraphWriter graph) {
        this.graph = graph;
    }

    void after(DecisionRow decision) {
        switch (decision.kind) {
            case SAME, APART -> {
                Set<UUID> ruled = new HashSet<>(decision.matter.one());
                ruled.addAll(decision.matter.other());
                graph.rejudge(ruled);
            }
            case REJECT -> graph.reconsider(Objects.requireNonNull(decision.matter.claim()));
            case RULE -> {}
        }
    }
}
