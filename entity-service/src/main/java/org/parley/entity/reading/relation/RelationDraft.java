package org.parley.entity.reading.relation;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/** A relation before it is known who asserts it. */
record RelationDraft(
        String predicate,
        String subject,
        @Nullable String role,
        @Nullable String object,
        Span evidence,
        Span trigger,
        String rule) {

    RelationDraft withObject(String known) {
        return new RelationDraft(predicate, subject, role, known, evidence, trigger, rule);
    }
}
