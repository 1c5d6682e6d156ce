package org.parley.web.client;

import java.util.List;

/** One page of a list; {@code page} counts from 0. */
public record Paged<T>(List<T> items, int page, int size, long total) {

    public Paged {
        items = Lists.orEmpty(items);
    }

    public boolean hasPrevious() {
        return page > 0;
    }

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }

    /** The number of the first item shown, from 1; 0 when there is none. */
    public long first() {
        return items.isEmpty() ? 0 : (long) page * size + 1;
    }

    public long last() {
        return (long) page * size + items.size();
    }
}
