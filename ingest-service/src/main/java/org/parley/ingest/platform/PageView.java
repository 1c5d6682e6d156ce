package org.parley.ingest.platform;

import java.util.List;

/** One page of a list. `total` counts the items of all pages. */
public record PageView<T>(List<T> items, int page, int size, long total) {

    /** The page size when none is asked for, as a string because annotations want it so. */
    public static final String DEFAULT_SIZE = "25";

    public static final int MAX_SIZE = 100;

    /** Deeper than this nobody reads; narrow the question instead. */
    public static final int DEEPEST = 10_000;
}
