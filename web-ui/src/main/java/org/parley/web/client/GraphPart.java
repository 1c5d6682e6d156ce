package org.parley.web.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph to take along; what is null does not narrow.
 *
 * @param words that a sentence has which says it
 * @param events leaves out all but events
 * @param asOf what had been published by this day
 */
public record GraphPart(
        @Nullable UUID about,
        @Nullable String words,
        boolean events,
        @Nullable String from,
        @Nullable String to,
        @Nullable String asOf) {}
