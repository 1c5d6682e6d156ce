package org.parley.ingest.article.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.Article;
import org.parley.ingest.article.ArticleState;
import org.parley.ingest.article.DateBasis;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.audit.AuditSubject;
import org.parley.ingest.platform.Problem;

/** An article as administrators see it. The text itself is read at the entity-service. */
@Schema(name = "Article", description = "An accepted article. What is absent is not known.")
public record ArticleView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Grows with every change that the graph must follow")
        long version,

        @Nullable String file,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable LocalDate publishedAt,
        @Schema(required = true) DateBasis publishedAtBasis,
        @Schema(description = "ISO 639-1") @Nullable String language,

        @Schema(required = true, description = "SHA-256 of the text in UTF-8")
        String sha256,

        @Schema(required = true, description = "Length of the text in Unicode code points")
        int characters,

        @Schema(required = true) ArticleState state,
        @Nullable Problem problem,

        @Schema(description = "The run that brought it, if one did") @Nullable
        UUID runId,

        @Schema(required = true) Instant receivedAt,
        @Schema(required = true) String receivedBy,
        @Schema(required = true) Instant updatedAt)
        implements AuditSubject {

    static ArticleView from(Article article) {
        Metadata metadata = article.metadata;
        return new ArticleView(
                article.id,
                article.version,
                article.file,
                metadata.title(),
                metadata.outlet(),
                metadata.url(),
                metadata.publishedAt(),
                metadata.publishedAtBasis(),
                article.language,
                article.sha256,
                article.characters,
                article.state,
                article.problem,
                article.runId,
                article.receivedAt,
                article.receivedBy,
                article.updatedAt);
    }
}
