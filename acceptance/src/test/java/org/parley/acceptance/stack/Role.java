package org.parley.acceptance.stack;

import java.util.Locale;

/** Who is asking. An admin is an analyst too; the relay is a service, not a person. */
public enum Role {
    ANONYMOUS,
    ANALYST,
    ADMIN,
    RELAY;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
