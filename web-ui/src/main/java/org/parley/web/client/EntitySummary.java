package org.parley.web.client;

import org.jspecify.annotations.Nullable;

/** An entity in a list: in how many articles, with how many claims, and the date of the latest article. */
public record EntitySummary(
        EntityRef entity,
        int articles,
        int claims,
        @Nullable String latest) {}
