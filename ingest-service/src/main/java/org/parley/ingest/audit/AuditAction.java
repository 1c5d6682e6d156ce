package org.parley.ingest.audit;

/** What people do that is kept. */
public enum AuditAction {
    /** The first request of a session that this service sees. */
    SIGNED_IN,
    READ_ARTICLE,
    ADDED_ARTICLE,
    CORRECTED_ARTICLE,
    DELETED_ARTICLE,
    RESTORED_ARTICLE,
    RETRIED_ARTICLE,
    /** All articles, delivered to the graph again. */
    REDELIVERED_ARTICLES,
    /** A run of many files. */
    UPLOADED,
    PAUSED_RUN,
    RESUMED_RUN,
    RETRIED_RUN,
    /** The report of a run, taken along. */
    EXPORTED_REPORT
}
