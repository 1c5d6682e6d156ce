package org.parley.entity.export;

import java.util.Locale;

/** A format in which others read the graph. */
public enum ExportFormat {
    /** The graph format. */
    JSON("application/json"),
    /** A line a claim. */
    CSV("text/csv;charset=UTF-8"),
    /** FollowTheMoney, an entity a line. */
    FTM("application/x-ndjson"),
    GRAPHML("application/graphml+xml");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** As the query parameter names it, in small letters or capitals. */
    public static ExportFormat fromString(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
