package org.parley.entity.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as a native query hands them over. */
public final class Dates {

    private Dates() {}

    public static @Nullable LocalDate of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate date -> date;
            default -> LocalDate.parse(value.toString());
        };
    }
}
