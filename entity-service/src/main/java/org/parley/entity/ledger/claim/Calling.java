package org.parley.entity.ledger.claim;

import java.util.Set;

/** What somebody is known for. One person may follow several, but hardly two that exclude each other at one time. */
public enum Calling {
    /** Whoever governs, judges, commands, runs a bank or a company, or speaks for one who does. */
    OFFICE,
    /** Whoever plays; those who train or run a club hold an office. */
    SPORT,
    STAGE,
    SCHOLARSHIP;

    private static final Set<Calling> OFTEN_TOGETHER = Set.of(OFFICE, SCHOLARSHIP);

    /** Whether it takes more than a name to say that somebody follows both. */
    public boolean excludes(Calling other) {
        return this != other && !OFTEN_TOGETHER.containsAll(Set.of(this, other));
    }
}
