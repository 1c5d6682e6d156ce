package org.parley.acceptance.stack;

import java.util.Set;

/** Who may use a route. */
public enum Access {
    EVERYBODY(Set.of(Role.ANONYMOUS, Role.ANALYST, Role.ADMIN, Role.RELAY)),
    ANALYST(Set.of(Role.ANALYST, Role.ADMIN)),
    ADMIN(Set.of(Role.ADMIN)),
    RELAY(Set.of(Role.RELAY));

    private final Set<Role> allowed;

    Access(Set<Role> allowed) {
        this.allowed = allowed;
    }

    public boolean allows(Role role) {
        return allowed.contains(role);
    }
}
