package org.parley.acceptance.stack;

/** A demo user of the local stack. */
public record Account(String username, String password) {}
