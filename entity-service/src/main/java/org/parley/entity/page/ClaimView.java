package org.parley.entity.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Reader;
import org.parley.entity.reading.text.Span;

/**
 * A claim: the sentence, where it stands, and who passed it on.
 *
 * @param start of the evidence in the article's text, in code points
 * @param quote the evidence as the text has it
 * @param marks the exact words inside the article
 * @param chain from the one who said it to the publisher
 * @param origin who had it first hand
 * @param status of the event as this article tells it
 * @param time of the event as this article tells it
 * @param statementId the statement that the claim is part of
 * @param reader who told it, where that is not the reading itself
 * @param known the day since which it is known: of publication or, where that is unknown, on which the article came in
 */
@Schema(name = "Claim")
public record ClaimView(
        UUID id,
        ArticleSummary article,
        int start,
        int end,
        String quote,
        List<Span> marks,
        String before,
        String after,
        List<String> chain,
        String origin,
        @Nullable Status status,
        @Nullable When time,
        @Nullable UUID statementId,
        @Nullable Reader reader,
        LocalDate known) {}
