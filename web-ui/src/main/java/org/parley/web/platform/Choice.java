package org.parley.web.platform;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One of a few values, as an address or a form names it. */
public final class Choice {

    private Choice() {}

    /** The value of this name; null for a name that is none of them, which chooses nothing. */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
