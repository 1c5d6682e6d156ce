package org.parley.entity.audit;

/** What people do that is kept. */
public enum AuditAction {
    /** The first request of a session, whatever it was for. */
    SIGNED_IN,
    READ_ARTICLE,
    READ_DOSSIER,
    /** The graph or a part of it, taken along: with whom it is about, if it is about one. */
    EXPORTED,
    /** An archive, taken in. */
    IMPORTED,
    DECIDED,
    UNDID_DECISION
}
