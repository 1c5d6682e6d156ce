package org.parley.entity.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    @Test
    void keepsTheBestHeadsWhereTheyMakeATree() {
        float[][] scores = {{0, 0, 5, 0}, {5, 0, 0, 0}, {0, 0, 5, 0}};
        assertThat(DependencyTree.heads(scores)).containsExactly(2, 0, 2);
    }

    @Test
    void breaksACycleWhereItCostsLeast() {
        // The two words point at each other; the second one loses least by taking the root.
        float[][] scores = {{0, 0, 10}, {8, 10, 0}};
        assertThat(DependencyTree.heads(scores)).containsExactly(2, 0);
    }

    @Test
    void allowsOneRootOnly() {
        float[][] scores = {{5, 0, 1}, {6, 1, 0}};
        assertThat(DependencyTree.heads(scores)).containsExactly(2, 0);
    }

    @Test
    void findsTheBestOfAllTrees() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int words = 1 + random.nextInt(5);
            float[][] scores = new float[words][words + 1];
            for (float[] row : scores) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextInt(1000);
                }
            }
            int[] found = DependencyTree.heads(scores);
            assertThat(DependencyTree.isTree(found)).isTrue();
            assertThat(total(scores, found)).isEqualTo(bestTotal(scores, new int[words], 0));
        }
    }

    @Test
    void findsATreeInLongSentences() {
        Random random = new Random(8);
        float[][] scores = new float[300][301];
        for (float[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextFloat();
            }
        }
        assertThat(DependencyTree.isTree(DependencyTree.heads(scores))).isTrue();
    }

    private static float bestTotal(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return DependencyTree.isTree(heads) ? total(scores, heads) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            if (head != word + 1) {
                heads[word] = head;
                best = Math.max(best, bestTotal(scores, heads, word + 1));
            }
        }
        return best;
    }

    private static float total(float[][] scores, int[] heads) {
        float total = 0;
        for (int i = 0; i < heads.length; i++) {
            total += scores[i][heads[i]];
        }
        return total;
    }
}
