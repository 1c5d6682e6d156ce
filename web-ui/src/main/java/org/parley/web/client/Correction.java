package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** An article's metadata as an admin sets it. Every field is sent: null clears it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Correction(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String publishedAt) {}
