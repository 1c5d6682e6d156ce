package org.parley.entity.audit;

/** What people do that is kept. */
public enum AuditAction {
    /** The first request of a session, whatever it was for. */
    SIGNED_IN,
    READ_ARTICLE,
    READ_DOSSIER,
    /** The whole graph, taken along. */
    EXPORTED,
    /** An archive, taken in. */
    IMPORTED,
    DECIDED,
    UNDID_DECISION
}
