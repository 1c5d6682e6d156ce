package org.parley.entity.ledger.statement;

import java.util.ArrayList;
import java.util.List;

/** Which words stand in one wording in the place of others in another, by their longest common sequence. */
final class WordDifference {

    private WordDifference() {}

    /** Pairs of stretches that differ; an empty string where one has nothing. */
    static List<List<String>> between(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<List<String>> pairs = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                flush(pairs, left, right);
                i++;
                j++;
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                left.add(a.get(i++));
            } else {
                right.add(b.get(j++));
            }
        }
        flush(pairs, left, right);
        return pairs;
    }

    private static void flush(List<List<String>> pairs, List<String> left, List<String> right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            pairs.add(List.of(String.join(" ", left), String.join(" ", right)));
            left.clear();
            right.clear();
        }
    }
}
