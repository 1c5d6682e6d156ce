package org.parley.ingest.platform;

/** The roles of the realm. */
public final class Roles {

    /** Reads and, at the entity-service, decides. */
    public static final String ANALYST = "analyst";

    /** Also brings in, corrects and deletes. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
