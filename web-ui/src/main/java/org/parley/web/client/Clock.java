package org.parley.web.client;

/** By which clock something is put in order: when it was, or when it became known. */
public enum Clock {
    EVENT,
    PUBLICATION
}
