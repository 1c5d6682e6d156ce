package org.parley.web.session;

/** The roles that tokens carry. */
public final class Role {

    /** Reads. */
    public static final String ANALYST = "analyst";

    /** Also uploads, corrects and deletes. */
    public static final String ADMIN = "admin";

    private Role() {}
}
