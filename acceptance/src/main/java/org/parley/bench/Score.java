package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hits and errors of one thing measured, and what the errors were. */
final class Score {

    private final String name;
    private int right;
    private int extra;
    private int missed;
    private final List<String> errors = new ArrayList<>();

    Score(String name) {
        this.name = name;
    }

    void right() {
        right++;
    }

    void extra(String what) {
        extra++;
        errors.add("extra   " + what);
    }

    void missed(String what) {
        missed++;
        errors.add("missed  " + what);
    }

    /** A remark that counts as neither. */
    void note(String what) {
        errors.add("note    " + what);
    }

    double precision() {
        return right + extra == 0 ? 0 : 100.0 * right / (right + extra);
    }

    double recall() {
        return right + missed == 0 ? 0 : 100.0 * right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    List<String> errors() {
        return errors;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-34s P %5.1f  R %5.1f  F1 %5.1f   (%d right, %d extra, %d missed)",
                name,
                precision(),
                recall(),
                f1(),
                right,
                extra,
                missed);
    }
}
