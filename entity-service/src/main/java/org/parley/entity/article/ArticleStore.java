package org.parley.entity.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.GraphWriter;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.ClaimReading;
import org.parley.entity.ledger.claim.Source;
import org.parley.entity.platform.StorableText;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.AnalysisJson;

/** Stores articles as they were read, and puts what they claim into the graph. The caller's transaction has locked it. */
@ApplicationScoped
class ArticleStore {

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final GraphWriter graph;
    private final ArticleMeters meters;

    ArticleStore(
            ArticleRepository articles, ArticleVersionRepository versions, GraphWriter graph, ArticleMeters meters) {
        this.articles = articles;
        this.versions = versions;
        this.graph = graph;
        this.meters = meters;
    }

    /**
     * When something came in.
     *
     * @param article the article, in its first version
     * @param version this version of it
     */
    record Received(Instant article, Instant version) {

        static Received now() {
            Instant now = Instant.now();
            return new Received(now, now);
        }
    }

    /** Puts a version that was read into the place of the one before. */
    @Transactional(Transactional.TxType.MANDATORY)
    DeliveryResult put(UUID id, Delivery delivery, ArticleReader.Outcome outcome, Received received) {
        @Nullable ArticleRow known = articles.findById(id);
        ArticleRow row = known == null ? new ArticleRow() : known;
        if (known == null) {
            row.id = id;
            row.receivedAt = received.article();
        }
        row.version = delivery.version();
        row.state = outcome.analysis() == null ? ArticleState.FAILED : ArticleState.PROCESSED;
        row.problemCode = outcome.problem() == null ? null : outcome.problem().code();
        row.problemDetail = outcome.problem() == null ? null : outcome.problem().detail();
        ArticleClaims claims = describe(row, delivery, outcome.analysis());
        articles.persist(row);
        versions.persist(version(delivery, outcome.analysis(), claims, id, received.version()));
        articles.flush();
        DeliveryResult result = DeliveryResult.of(row);
        meters.resolution(() -> graph.replace(id, claims, row.known));
        return result;
    }

    /** Puts another reading of a version into the place of the one before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replaceReading(ArticleVersionRow version, Delivery delivery, Analysis analysis) {
        UUID id = version.key.articleId();
        ArticleRow row = Objects.requireNonNull(articles.findById(id));
        ArticleClaims claims = describe(row, delivery, analysis);
        read(version, analysis, claims);
        articles.flush();
        meters.resolution(() -> graph.replace(id, claims, row.known));
    }

    private static ArticleClaims describe(ArticleRow row, Delivery delivery, @Nullable Analysis analysis) {
        Source source = StoredReading.source(row.id, delivery, analysis);
        ArticleClaims claims = analysis == null ? ArticleClaims.NONE : ClaimReading.read(source, analysis);
        row.file = delivery.file();
        row.title = delivery.title();
        row.url = delivery.url();
        row.outlet = source.outlet();
        row.publisher = source.publisher();
        row.publishedAt = source.publishedAt();
        row.publishedAtBasis =
                analysis == null ? delivery.basis() : analysis.article().publishedAtBasis();
        row.known =
                row.publishedAt == null ? row.receivedAt.atZone(ZoneOffset.UTC).toLocalDate() : row.publishedAt;
        row.excerpt = Excerpt.of(delivery.text(), analysis);
        row.claims = claims.claims().size();
        return claims;
    }

    private static ArticleVersionRow version(
            Delivery delivery, @Nullable Analysis analysis, ArticleClaims claims, UUID id, Instant received) {
        ArticleVersionRow row = new ArticleVersionRow();
        row.key = new ArticleVersionRow.Key(id, delivery.version());
        row.language = delivery.language();
        row.sha256 = sha256(delivery.text());
        row.text = StorableText.of(delivery.text());
        row.delivery = delivery.withoutText();
        row.mentions = claims.mentions();
        row.receivedAt = received;
        if (analysis != null) {
            read(row, analysis, claims);
        }
        return row;
    }

    private static void read(ArticleVersionRow row, Analysis analysis, ArticleClaims claims) {
        row.language = analysis.article().language();
        row.analysis = AnalysisJson.write(analysis, false);
        row.pipelineVersion = analysis.pipelineVersion();
        row.mentions = claims.mentions();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
