package org.parley.ingest.article;

/** Where an article is on its way into the graph. */
public enum ArticleState {
    /** Accepted, and not in the graph yet in its present version. */
    WAITING,
    /** In the graph in its present version. */
    PROCESSED,
    /** Not in the graph, and not on the way there: its problem says why. */
    FAILED,
    /** Out of the graph, or on the way out. It can be restored. */
    DELETED
}
