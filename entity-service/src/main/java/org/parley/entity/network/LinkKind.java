package org.parley.entity.network;

/** What links two entities. */
public enum LinkKind {
    RELATION,
    EVENT,
    STATEMENT
}
