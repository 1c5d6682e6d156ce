package org.parley.entity.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article with all its versions, the first one first; the last one is the one in the graph.
 *
 * @param receivedAt when the article first came in
 */
public record ArchivedArticle(UUID id, Instant receivedAt, List<Version> versions) {

    public ArchivedArticle {
        versions = List.copyOf(versions);
    }

    /**
     * A version as it was delivered and read.
     *
     * @param analysis in the analysis format; null when it could not be read
     * @param problem why it could not be read; told of the last version alone
     * @param second what a second reader answered about it; null when none has
     */
    public record Version(
            Delivery delivery,
            Instant receivedAt,
            @Nullable JsonNode analysis,
            DeliveryResult.@Nullable Reason problem,
            @Nullable SecondAnswer second) {}

    /** An answer and who gave it. */
    public record SecondAnswer(String reader, String answer) {}
}
