package org.parley.ingest.platform;

import io.quarkus.panache.common.Page;
import java.util.List;

/** One page of a list. `total` counts the items of all pages. */
public record PageView<T>(List<T> items, int page, int size, long total) {

    /** The page size when none is asked for, as a string because annotations want it so. */
    public static final String DEFAULT_SIZE = "25";

    public static final int MAX_SIZE = 100;

    /** The page to ask the database for. Where no number counts the items before it, it is as empty as any behind the last. */
    public static Page at(int page, int size) {
        return Page.of(Math.min(page, Integer.MAX_VALUE / size - 1), size);
    }
}
