package org.parley.web.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place in one article that says it. {@code quote} is the evidence as the text has it, {@code marks} are the exact
 * words inside the article's text, {@code chain} runs from the one who said it to the article's outlet. {@code reader} is who
 * read it, where that is not the reading itself.
 */
public record Claim(
        UUID id,
        ArticleSummary article,
        int start,
        int end,
        String quote,
        List<Span> marks,
        @Nullable String before,
        @Nullable String after,
        List<String> chain,
        @Nullable String origin,
        @Nullable Status status,
        @Nullable FactTime time,
        @Nullable UUID statementId,
        @Nullable String reader) {

    public Claim {
        marks = Lists.orEmpty(marks);
        chain = Lists.orEmpty(chain);
    }

    public Span span() {
        return new Span(start, end);
    }
}
