package org.parley.ingest.run;

/** The fate of one file of a run. */
public enum ItemState {
    /** Not read yet, or its article is on the way. */
    WAITING,
    /** Its article is in the graph. */
    PROCESSED,
    /** An article with the same text was there already. */
    DUPLICATE,
    /** It did not become an article, or its article failed: the problem says why. */
    FAILED
}
