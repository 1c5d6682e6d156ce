package org.parley.web.platform;

import org.jspecify.annotations.Nullable;

/** A field that a form or an address may leave empty. */
public final class FormValue {

    private FormValue() {}

    /** The text without the space around it; null when there is nothing else. */
    public static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
