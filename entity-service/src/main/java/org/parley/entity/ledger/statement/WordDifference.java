package org.parley.entity.ledger.statement;

import com.github.difflib.DiffUtils;
import java.util.List;

/** Which words stand in one wording in the place of others in another. */
final class WordDifference {

    private WordDifference() {}

    /** Pairs of stretches that differ; an empty string where one has nothing. */
    static List<List<String>> between(List<String> a, List<String> b) {
        return DiffUtils.diff(a, b).getDeltas().stream()
                .map(delta -> List.of(
                        String.join(" ", delta.getSource().getLines()),
                        String.join(" ", delta.getTarget().getLines())))
                .toList();
    }
}
