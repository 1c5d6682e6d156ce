package org.parley.entity.ledger.name;

/**
 * How far two spellings lie apart: the edits between them, where slips that keep the sound or the look of a word cost
 * less. Swapped neighbours are one edit.
 */
final class SpellingDistance {

    private static final double SOUND = 0.5;
    private static final double DOUBLED = 0.4;
    private static final String[] ALIKE = {
        "iy", "iej", "ckq", "sz", "vwf", "ou", "ae", "dt", "g9", "i1l", "o0", "e3", "s5", "jy", "kh", "gh"
    };

    private SpellingDistance() {}

    static double between(String a, String b) {
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = cost[i - 1][0] + insertion(a, i - 1);
        }
        for (int j = 1; j <= b.length(); j++) {
            cost[0][j] = cost[0][j - 1] + insertion(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                double best = cost[i - 1][j - 1] + substitution(a.charAt(i - 1), b.charAt(j - 1));
                best = Math.min(best, cost[i - 1][j] + insertion(a, i - 1));
                best = Math.min(best, cost[i][j - 1] + insertion(b, j - 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }

    private static double insertion(String word, int index) {
        char c = word.charAt(index);
        boolean doubled = index > 0 && word.charAt(index - 1) == c;
        return doubled ? DOUBLED : c == 'h' || c == 'y' ? SOUND : 1;
    }

    private static double substitution(char a, char b) {
        if (a == b) {
            return 0;
        }
        for (String group : ALIKE) {
            if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
                return SOUND;
            }
        }
        return 1;
    }
}
