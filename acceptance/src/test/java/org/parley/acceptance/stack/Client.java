package org.parley.acceptance.stack;

/** A confidential client of the realm. */
public record Client(String id, String secret) {}
