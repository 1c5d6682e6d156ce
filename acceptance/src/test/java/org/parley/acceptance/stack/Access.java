package org.parley.acceptance.stack;

/** Who may use a route. */
public enum Access {
    EVERYBODY,
    ANALYST,
    ADMIN,
    RELAY;

    public boolean allows(Role role) {
        return switch (this) {
            case EVERYBODY -> true;
            case ANALYST -> role == Role.ANALYST || role == Role.ADMIN;
            case ADMIN -> role == Role.ADMIN;
            case RELAY -> role == Role.RELAY;
        };
    }
}
