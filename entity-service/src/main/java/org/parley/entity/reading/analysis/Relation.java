package org.parley.entity.reading.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.text.Span;

/**
 * A relation that lasts: who is what, where, of whom.
 *
 * @param predicate HOLDS_ROLE, HEADS, MEMBER_OF, FAMILY_OF, PART_OF, LOCATED_IN, …
 * @param subject entity id
 * @param role the role or kinship as the text has it ("special envoy"), where the predicate takes one
 * @param object entity id
 * @param evidence the sentence
 * @param trigger the words that say it
 * @param statement id of the statement that it is part of; null for the narrator's own assertion
 * @param chain from the one who said it to the article's outlet
 * @param rule why this was read, told by --explain
 */
public record Relation(
        String predicate,
        String subject,
        @Nullable String role,
        @Nullable String object,
        Span evidence,
        @Nullable Span trigger,
        @Nullable String statement,
        List<String> chain,
        @Nullable String rule) {

    public Relation {
        chain = List.copyOf(chain);
    }
}
