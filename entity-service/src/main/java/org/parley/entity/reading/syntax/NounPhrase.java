package org.parley.entity.reading.syntax;

import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.text.Span;

/**
 * A noun phrase without what follows its head: "the Norwegian Foreign Minister Ida Berg", "Oslo's chief negotiator".
 *
 * @param first index of its first token in the sentence
 * @param head index of the token that says what it is; for a name, the last token of the name
 * @param possessor index of the last possessive mark before the head, or -1
 * @param mention the mention at the head, if there is one
 */
public record NounPhrase(
        int first,
        int last,
        int head,
        int possessor,
        @Nullable Mention mention,
        Span span) {

    public boolean isName() {
        return mention != null && mention.form() == Mention.Form.NAME;
    }

    public boolean isPronoun() {
        return first == last && mention != null && mention.form() == Mention.Form.PRONOUN;
    }
}
