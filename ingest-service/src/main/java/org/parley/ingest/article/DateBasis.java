package org.parley.ingest.article;

/** What a publication date rests on. */
public enum DateBasis {
    /** An administrator gave it. */
    GIVEN,
    /** The file itself says it. */
    TEXT,
    /** Concluded from other articles; the ingest-service never does. */
    ESTIMATED,
    /** There is no date. */
    UNKNOWN
}
