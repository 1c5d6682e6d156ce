package org.parley.web.platform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A field that a form or an address may leave empty. */
public final class FormValue {

    private FormValue() {}

    /** A day, as date fields send it; null for anything else. */
    public static @Nullable String dayOrNull(@Nullable String value) {
        try {
            return value == null || value.isBlank()
                    ? null
                    : LocalDate.parse(value.strip()).toString();
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** The text without the space around it; null when there is nothing else. */
    public static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
