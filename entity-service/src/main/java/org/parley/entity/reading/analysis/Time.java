package org.parley.entity.reading.analysis;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/**
 * A time phrase and its value.
 *
 * @param value ISO 8601 date or interval, both ends inclusive; EDTF with X where the text leaves a part open; null where
 *     an anchor is needed and missing
 * @param anchor the date that a relative phrase was counted from, null when none was needed or had
 * @param rule why this was read, told by --explain
 */
public record Time(
        int start,
        int end,
        String text,
        @Nullable String value,
        @Nullable Precision precision,
        @Nullable String anchor,
        @Nullable String rule) {

    public Span span() {
        return new Span(start, end);
    }
}
