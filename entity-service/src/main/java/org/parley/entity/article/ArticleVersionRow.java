package org.parley.entity.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.ArticleClaims;

/**
 * One version of an article, as it was delivered and as it was read. What was delivered never changes, as spans point into
 * its text; another reading takes the place of the one before.
 */
@Entity
@DynamicUpdate
@Table(name = "article_version")
public class ArticleVersionRow {

    @EmbeddedId
    public Key key;

    public @Nullable String language;
    public String sha256;
    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public Delivery delivery;

    /** In the analysis format, as {@code AnalysisJson} writes it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable String analysis;

    @Column(name = "pipeline_version")
    public @Nullable String pipelineVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ArticleClaims.Mark> mentions;

    @Column(name = "received_at")
    public Instant receivedAt;

    /** Which version of which article. */
    @Embeddable
    public record Key(@Column(name = "article_id") UUID articleId, int version) {}
}
