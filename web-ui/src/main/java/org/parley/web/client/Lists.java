package org.parley.web.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** On the wire an absent list and {@code null} mean the same as an empty one; here there are only lists. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
