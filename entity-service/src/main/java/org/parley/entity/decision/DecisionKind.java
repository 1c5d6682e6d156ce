package org.parley.entity.decision;

/** What a person can decide. */
public enum DecisionKind {
    /** Two entities are one. */
    SAME,
    /** Two entities are two, or some names of one entity are another's. */
    APART,
    /** A claim was read wrongly and carries nothing. */
    REJECT,
    /** Which side of a disagreement holds, or that there is none. */
    RULE
}
