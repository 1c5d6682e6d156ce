package org.parley.entity.reading.document;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds places in layers, which are in the order of the text: a look-up costs the same in a long article. */
final class Ordered {

    private Ordered() {}

    /** The index of the first of these that starts at the offset or behind it; their number when none does. */
    static <T> int firstFrom(int offset, List<T> ordered, ToIntFunction<T> start) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(ordered.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
