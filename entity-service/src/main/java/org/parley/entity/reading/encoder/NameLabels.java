package org.parley.entity.reading.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.entity.reading.text.Span;

/** Turns label scores into names: the best sequence of labels among the well-formed ones. */
final class NameLabels {

    private enum Position {
        OUTSIDE,
        BEGIN,
        INSIDE,
        END,
        SINGLE
    }

    private static final float NEVER = -1e30f;

    private final Position[] positions;
    private final NameType[] types;
    /** For each label, the labels that may stand before it. */
    private final int[][] before;

    /** @param labels such as "O", "B-PERSON", "I-PERSON", "E-PERSON", "S-PERSON", in the order of the scores */
    NameLabels(List<String> labels) {
        int count = labels.size();
        positions = new Position[count];
        types = new NameType[count];
        for (int i = 0; i < count; i++) {
            String label = labels.get(i);
            positions[i] = switch (label.charAt(0)) {
                case 'O' -> Position.OUTSIDE;
                case 'B' -> Position.BEGIN;
                case 'I' -> Position.INSIDE;
                case 'E' -> Position.END;
                case 'S' -> Position.SINGLE;
                default -> throw new IllegalArgumentException("Not a name label: " + label);
            };
            types[i] = positions[i] == Position.OUTSIDE ? NameType.OTHER : NameType.valueOf(label.substring(2));
        }
        before = new int[count][];
        for (int current = 0; current < count; current++) {
            int[] allowed = new int[count];
            int found = 0;
            for (int previous = 0; previous < count; previous++) {
                if (mayFollow(previous, current)) {
                    allowed[found++] = previous;
                }
            }
            before[current] = Arrays.copyOf(allowed, found);
        }
    }

    int count() {
        return positions.length;
    }

    private boolean starts(int label) {
        return positions[label] == Position.OUTSIDE
                || positions[label] == Position.BEGIN
                || positions[label] == Position.SINGLE;
    }

    private boolean ends(int label) {
        return positions[label] == Position.OUTSIDE
                || positions[label] == Position.END
                || positions[label] == Position.SINGLE;
    }

    private boolean mayFollow(int previous, int current) {
        return ends(previous) ? starts(current) : !starts(current) && types[previous] == types[current];
    }

    /** @param logProbabilities one row of label scores for each word */
    List<NameSpan> names(List<Word> words, float[][] logProbabilities) {
        if (words.isEmpty()) {
            return List.of();
        }
        int[] path = bestPath(logProbabilities);
        List<NameSpan> names = new ArrayList<>();
        int first = 0;
        double sum = 0;
        for (int i = 0; i < path.length; i++) {
            Position position = positions[path[i]];
            if (position == Position.OUTSIDE) {
                continue;
            }
            if (position == Position.BEGIN || position == Position.SINGLE) {
                first = i;
                sum = 0;
            }
            sum += logProbabilities[i][path[i]];
            if (position == Position.END || position == Position.SINGLE) {
                names.add(new NameSpan(
                        Span.covering(words.get(first).span(), words.get(i).span()),
                        first,
                        i + 1,
                        types[path[i]],
                        (float) Math.exp(sum / (i + 1 - first))));
            }
        }
        return names;
    }

    private int[] bestPath(float[][] scores) {
        int labels = count();
        double[] best = new double[labels];
        for (int label = 0; label < labels; label++) {
            best[label] = starts(label) ? scores[0][label] : NEVER;
        }
        byte[][] back = new byte[scores.length][labels];
        double[] next = new double[labels];
        for (int i = 1; i < scores.length; i++) {
            for (int label = 0; label < labels; label++) {
                int chosen = before[label][0];
                for (int previous : before[label]) {
                    if (best[previous] > best[chosen]) {
                        chosen = previous;
                    }
                }
                next[label] = best[chosen] + scores[i][label];
                back[i][label] = (byte) chosen;
            }
            double[] swap = best;
            best = next;
            next = swap;
        }
        int last = 0; // OUTSIDE may always end a sentence
        for (int label = 0; label < labels; label++) {
            if (ends(label) && best[label] > best[last]) {
                last = label;
            }
        }
        int[] path = new int[scores.length];
        for (int i = scores.length - 1; i >= 0; i--) {
            path[i] = last;
            last = back[i][last];
        }
        return path;
    }
}
