package org.parley.web.client;

import org.jspecify.annotations.Nullable;

/** When something was, both ends inclusive, ISO 8601 or EDTF where the text leaves the year open. */
public record FactTime(
        @Nullable String start,
        @Nullable String end,
        @Nullable String precision) {}
