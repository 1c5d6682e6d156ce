package org.parley.entity.reading.analysis;

import org.jspecify.annotations.Nullable;

/** Who takes part or speaks: an entity, an unnamed party, or a speaker who stays anonymous. */
public sealed interface Party {

    /** An entity of this analysis. */
    record Known(String entity) implements Party {}

    /** An unnamed party, as the text calls it: "senior White House officials". */
    record Unnamed(String text) implements Party {}

    /**
     * A speaker without a name. Two of them are never merged into one.
     *
     * @param anonymous as the text calls them: "a U.S. official"
     * @param kind OFFICIAL, SOURCE, DIPLOMAT, …
     * @param of the entity that they speak for or belong to
     */
    record Anonymous(
            String anonymous, String kind, @Nullable String of) implements Party {}
}
