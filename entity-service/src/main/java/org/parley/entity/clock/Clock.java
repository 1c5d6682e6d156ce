package org.parley.entity.clock;

/** By which days things are put in order. */
public enum Clock {
    /** When it happened. */
    EVENT,
    /** When it became known. */
    PUBLICATION
}
