package org.parley.entity.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** Rows of two columns as two arrays of one length, so that one statement writes them all. */
record Pairs<T>(UUID[] ids, T[] values) {

    static <T> Pairs<T> of(Map<UUID, ? extends Collection<T>> values, IntFunction<T[]> array) {
        List<UUID> ids = new ArrayList<>();
        List<T> all = new ArrayList<>();
        values.forEach((id, own) -> own.forEach(value -> {
            ids.add(id);
            all.add(value);
        }));
        return new Pairs<>(ids.toArray(UUID[]::new), all.toArray(array));
    }
}
