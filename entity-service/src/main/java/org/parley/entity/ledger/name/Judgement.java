package org.parley.entity.ledger.name;

/**
 * Whether two names are those of one bearer.
 *
 * @param score from 0, nothing in common, to 1, the same
 * @param reason in plain words
 */
public record Judgement(boolean match, double score, String reason) {

    static Judgement same(double score, String reason) {
        return new Judgement(true, score, reason);
    }

    static Judgement different(double score, String reason) {
        return new Judgement(false, score, reason);
    }
}
