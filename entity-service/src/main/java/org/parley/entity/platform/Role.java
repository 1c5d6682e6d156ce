package org.parley.entity.platform;

/** The roles of the realm that this service knows. An admin is always an analyst too. */
public final class Role {

    public static final String ANALYST = "analyst";
    public static final String ADMIN = "admin";
    /** The ingest-service's own account: it delivers articles and may do nothing else. */
    public static final String RELAY = "relay";

    private Role() {}
}
