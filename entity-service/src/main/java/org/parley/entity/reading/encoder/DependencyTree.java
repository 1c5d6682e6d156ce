package org.parley.entity.reading.encoder;

import java.util.Arrays;

/** Finds the best tree with a single root in a matrix of arc scores (Chu-Liu-Edmonds). */
final class DependencyTree {

    /** What it costs to have one more word on the root: more than any scores can make up for. */
    private static final double SECOND_ROOT = 1e6;

    private static final double NEVER = -1e12;

    private DependencyTree() {}

    /**
     * @param scores for each word the scores of its heads: column 0 is the root, column h + 1 is word h
     * @return for each word the column of its head
     */
    static int[] heads(float[][] scores) {
        int words = scores.length;
        int[] greedy = new int[words];
        for (int word = 0; word < words; word++) {
            int best = 0;
            for (int column = 0; column <= words; column++) {
                if (column != word + 1 && scores[word][column] > scores[word][best]) {
                    best = column;
                }
            }
            greedy[word] = best;
        }
        // The best head of each word nearly always makes a tree by itself; only then is there nothing to search.
        if (words == 0 || isTree(greedy)) {
            return greedy;
        }
        double[][] weights = new double[words + 1][words + 1];
        for (int dependent = 1; dependent <= words; dependent++) {
            for (int head = 0; head <= words; head++) {
                weights[dependent][head] =
                        dependent == head ? NEVER : scores[dependent - 1][head] - (head == 0 ? SECOND_ROOT : 0);
            }
        }
        int[] best = spanning(weights);
        return Arrays.copyOfRange(best, 1, words + 1);
    }

    static boolean isTree(int[] heads) {
        int roots = 0;
        int[] seen = new int[heads.length + 1];
        for (int word = 1; word <= heads.length; word++) {
            if (heads[word - 1] == 0) {
                roots++;
            }
            int current = word;
            while (current != 0 && seen[current] == 0) {
                seen[current] = word;
                current = heads[current - 1];
            }
            if (current != 0 && seen[current] == word) {
                return false;
            }
        }
        return roots == 1;
    }

    /** Node 0 is the root; weights[d][h] is the score of head h for dependent d. */
    private static int[] spanning(double[][] weights) {
        int count = weights.length;
        int[] heads = new int[count];
        for (int dependent = 1; dependent < count; dependent++) {
            int best = 0;
            for (int head = 0; head < count; head++) {
                if (head != dependent && weights[dependent][head] > weights[dependent][best]) {
                    best = head;
                }
            }
            heads[dependent] = best;
        }
        int[] cycle = cycleIn(heads);
        if (cycle.length == 0) {
            return heads;
        }
        boolean[] inCycle = new boolean[count];
        for (int node : cycle) {
            inCycle[node] = true;
        }
        // The cycle becomes the last node of a smaller graph.
        int[] toSmall = new int[count];
        int[] toLarge = new int[count - cycle.length];
        int small = 0;
        for (int node = 0; node < count; node++) {
            if (!inCycle[node]) {
                toSmall[node] = small;
                toLarge[small++] = node;
            }
        }
        int contracted = small;
        double[][] smaller = new double[contracted + 1][contracted + 1];
        int[] entry = new int[contracted];
        int[] exit = new int[contracted];
        for (int d = 0; d < contracted; d++) {
            for (int h = 0; h < contracted; h++) {
                smaller[d][h] = weights[toLarge[d]][toLarge[h]];
            }
            int bestExit = cycle[0];
            int bestEntry = cycle[0];
            for (int node : cycle) {
                if (weights[toLarge[d]][node] > weights[toLarge[d]][bestExit]) {
                    bestExit = node;
                }
                if (gain(weights, heads, node, toLarge[d]) > gain(weights, heads, bestEntry, toLarge[d])) {
                    bestEntry = node;
                }
            }
            exit[d] = bestExit;
            entry[d] = bestEntry;
            smaller[d][contracted] = weights[toLarge[d]][bestExit];
            smaller[contracted][d] = gain(weights, heads, bestEntry, toLarge[d]);
        }
        smaller[contracted][contracted] = NEVER;
        int[] solved = spanning(smaller);
        for (int d = 1; d < contracted; d++) {
            heads[toLarge[d]] = solved[d] == contracted ? exit[d] : toLarge[solved[d]];
        }
        int into = solved[contracted];
        heads[entry[into]] = toLarge[into];
        return heads;
    }

    /** What it brings to let `head` take over `node` of the cycle. */
    private static double gain(double[][] weights, int[] heads, int node, int head) {
        return weights[node][head] - weights[node][heads[node]];
    }

    private static int[] cycleIn(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int current = start;
            while (current != 0 && seen[current] == 0) {
                seen[current] = start;
                current = heads[current];
            }
            if (current != 0 && seen[current] == start) {
                int[] cycle = new int[heads.length];
                int length = 0;
                int node = current;
                do {
                    cycle[length++] = node;
                    node = heads[node];
                } while (node != current);
                return Arrays.copyOf(cycle, length);
            }
        }
        return new int[0];
    }
}
