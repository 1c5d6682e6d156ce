package org.parley.entity.article;

/** What became of a delivery. */
public enum ArticleState {
    /** Read, and in the graph. */
    PROCESSED,
    /** Could not be read; trying again as it is is of no use. */
    FAILED,
    /** A newer version is there already. */
    SUPERSEDED
}
