package org.parley.entity.reading.analysis;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/**
 * One place where an entity is mentioned; start and end in code points.
 *
 * @param sense GOVERNMENT where a capital or country name stands for the government; otherwise null
 * @param rule why this was read, told by --explain
 */
public record Mention(
        String entity,
        int start,
        int end,
        String text,
        Form form,
        @Nullable Sense sense,
        @Nullable String rule) {

    /** How the mention names its entity. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }

    /** A meaning of the mention that differs from its entity's plain one. */
    public enum Sense {
        GOVERNMENT
    }

    public Span span() {
        return new Span(start, end);
    }
}
