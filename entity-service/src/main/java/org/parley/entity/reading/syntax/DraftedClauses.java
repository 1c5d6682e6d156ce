package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Clause.Link;

/** The clauses of a sentence whose verbs stand to the left of the one that is being read: those it may hang on. */
final class DraftedClauses {

    private final List<Clause> clauses = new ArrayList<>();

    void add(Clause clause) {
        clauses.add(clause);
    }

    int size() {
        return clauses.size();
    }

    Clause get(int index) {
        return clauses.get(index);
    }

    /** The clause of the nearest verb to the left; null for the first verb of the sentence. */
    @Nullable
    Clause last() {
        return clauses.isEmpty() ? null : clauses.getLast();
    }

    /** The nearest finite clause that is not relative: in "Berg, who leads it, left, saying …" that of "left". */
    @Nullable
    Clause lastFinite() {
        for (Clause clause : clauses.reversed()) {
            if (clause.verb().isFinite() && clause.link() != Link.RELATIVE) {
                return clause;
            }
        }
        return last();
    }

    /** Index of the nearest clause whose verb stands before the chunk, or -1. */
    int governorBefore(int chunk) {
        for (Clause clause : clauses.reversed()) {
            if (clause.verbChunk() < chunk) {
                return clause.index();
            }
        }
        return -1;
    }

    /** Whether a verb stands between the two chunks: "Berg, who leads the group, left" parts "Berg" from "left". */
    boolean hasVerbBetween(int left, int right) {
        return clauses.stream().anyMatch(clause -> clause.verbChunk() > left && clause.verbChunk() < right);
    }
}
