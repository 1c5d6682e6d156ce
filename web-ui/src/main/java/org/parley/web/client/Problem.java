package org.parley.web.client;

import org.jspecify.annotations.Nullable;

/** What went wrong with one article, and what to do next. */
public record Problem(@Nullable String code, @Nullable String detail) {}
