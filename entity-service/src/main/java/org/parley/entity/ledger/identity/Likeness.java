package org.parley.entity.ledger.identity;

/**
 * How two designations stand to each other by their names alone.
 *
 * @param reason in plain words, for whoever asks why
 */
record Likeness(Kind kind, String reason) {

    static final Likeness NONE = new Likeness(Kind.NONE, "");

    enum Kind {
        /** Nothing says that they mean the same. */
        NONE,
        /** The first is a shortened form of the second, and may be that of others too. */
        SHORTENED,
        /** The names may be those of one, if they are seen in the same company. */
        CLOSE,
        /** The names are those of one. */
        SAME
    }

    static Likeness same(String reason) {
        return new Likeness(Kind.SAME, reason);
    }

    static Likeness close(String reason) {
        return new Likeness(Kind.CLOSE, reason);
    }

    static Likeness shortened(String reason) {
        return new Likeness(Kind.SHORTENED, reason);
    }

    boolean none() {
        return kind == Kind.NONE;
    }
}
