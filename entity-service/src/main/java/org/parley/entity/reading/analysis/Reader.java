package org.parley.entity.reading.analysis;

/** Who told an item, where the reading's own stages did not. What these told carries no mark. */
public enum Reader {
    /** A language model that was asked beside the reading (see {@code reading.second}). */
    SECOND
}
