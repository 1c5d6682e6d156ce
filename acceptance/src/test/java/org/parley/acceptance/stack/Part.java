package org.parley.acceptance.stack;

import java.util.Locale;

/** The three parts of the system that answer requests. */
public enum Part {
    INGEST("ingest-service"),
    ENTITY("entity-service"),
    WEB("web-ui");

    private final String module;

    Part(String module) {
        this.module = module;
    }

    /** The part's folder in the repository. */
    public String module() {
        return module;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
