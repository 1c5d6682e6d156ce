package org.parley.entity.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param size how many a page holds at most
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public <U> Page<U> map(Function<List<T>, List<U>> change) {
        return new Page<>(change.apply(items), page, size, total);
    }
}
