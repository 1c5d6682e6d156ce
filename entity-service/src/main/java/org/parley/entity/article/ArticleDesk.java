package org.parley.entity.article;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.GraphWriter;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.ClaimReading;
import org.parley.entity.ledger.claim.Source;
import org.parley.entity.platform.LogContext;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.AnalysisJson;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * Takes articles in and takes them out. An article is in the graph when it returns; the same or an older version changes
 * nothing; deleting one takes with it exactly what rested on it alone.
 */
@ApplicationScoped
public class ArticleDesk {

    private static final int EXCERPT = 240;
    private static final int TIMEOUT_SECONDS = 300;

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final ArticleReader reader;
    private final GraphWriter graph;
    private final ArticleMeters meters;

    ArticleDesk(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            ArticleReader reader,
            GraphWriter graph,
            ArticleMeters meters) {
        this.articles = articles;
        this.versions = versions;
        this.reader = reader;
        this.graph = graph;
        this.meters = meters;
    }

    /** Takes a version in. Reading happens before anything is locked. */
    public DeliveryResult accept(UUID id, Delivery delivery) {
        try (LogContext context = LogContext.ofArticle(id)) {
            return acceptNamed(id, delivery);
        }
    }

    private DeliveryResult acceptNamed(UUID id, Delivery delivery) {
        Optional<DeliveryResult> known = QuarkusTransaction.requiringNew().call(() -> known(id, delivery));
        if (known.isPresent()) {
            return known.get();
        }
        ArticleReader.Outcome outcome = meters.reading(() -> reader.read(id, delivery));
        DeliveryResult result = QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS)
                .call(() -> {
                    graph.lock();
                    return known(id, delivery).orElseGet(() -> store(id, delivery, outcome));
                });
        Log.infof("Article %s version %d: %s", id, delivery.version(), result.state());
        return result;
    }

    /** Takes an article out, with all its versions; nothing happens when there is none, or only a newer one. */
    public void delete(UUID id, @Nullable Integer version) {
        try (LogContext context = LogContext.ofArticle(id)) {
            QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
                graph.lock();
                @Nullable ArticleRow row = articles.findById(id);
                if (row != null && (version == null || row.version <= version)) {
                    meters.resolution(() -> graph.remove(id));
                    articles.deleteById(id);
                    Log.infof("Article %s deleted", id);
                }
            });
        }
    }

    private Optional<DeliveryResult> known(UUID id, Delivery delivery) {
        return articles.findByIdOptional(id)
                .filter(row -> row.version >= delivery.version())
                .map(row -> row.version == delivery.version()
                        ? DeliveryResult.of(row)
                        : DeliveryResult.superseded(id, delivery.version()));
    }

    private DeliveryResult store(UUID id, Delivery delivery, ArticleReader.Outcome outcome) {
        @Nullable Analysis analysis = outcome.analysis();
        Source source = StoredReading.source(id, delivery, analysis);
        ArticleClaims claims = analysis == null ? ArticleClaims.NONE : ClaimReading.read(source, analysis);
        @Nullable ArticleRow known = articles.findById(id);
        ArticleRow row = known == null ? new ArticleRow() : known;
        row.version = delivery.version();
        row.state = analysis == null ? ArticleState.FAILED : ArticleState.PROCESSED;
        row.problemCode = outcome.problem() == null ? null : outcome.problem().code();
        row.problemDetail = outcome.problem() == null ? null : outcome.problem().detail();
        row.file = delivery.file();
        row.title = delivery.title();
        row.url = delivery.url();
        row.outlet = source.outlet();
        row.publisher = source.publisher();
        row.publishedAt = source.publishedAt();
        row.publishedAtBasis =
                analysis == null ? delivery.basis() : analysis.article().publishedAtBasis();
        row.excerpt = excerpt(delivery, analysis);
        row.claims = claims.claims().size();
        if (known == null) {
            row.id = id;
            row.receivedAt = Instant.now();
        }
        row.known =
                row.publishedAt == null ? row.receivedAt.atZone(ZoneOffset.UTC).toLocalDate() : row.publishedAt;
        articles.persist(row);
        versions.persist(version(id, delivery, analysis, claims));
        articles.flush();
        DeliveryResult result = DeliveryResult.of(row);
        meters.resolution(() -> graph.replace(id, claims, row.known));
        return result;
    }

    private static ArticleVersionRow version(
            UUID id, Delivery delivery, @Nullable Analysis analysis, ArticleClaims claims) {
        ArticleVersionRow row = new ArticleVersionRow();
        row.key = new ArticleVersionRow.Key(id, delivery.version());
        row.language =
                analysis == null ? delivery.language() : analysis.article().language();
        row.sha256 = sha256(delivery.text());
        row.text = delivery.text().replace("\0", "\uFFFD");
        row.delivery = delivery.withoutText();
        row.analysis = analysis == null ? null : AnalysisJson.write(analysis, false);
        row.pipelineVersion = analysis == null ? null : analysis.pipelineVersion();
        row.mentions = claims.mentions();
        row.receivedAt = Instant.now();
        return row;
    }

    /** The beginning of the article's body, without the page's chrome. */
    private static String excerpt(Delivery delivery, @Nullable Analysis analysis) {
        ArticleText text = new ArticleText(delivery.text());
        List<Span> notBody = analysis == null ? List.of() : analysis.article().notBody();
        int start = analysis == null
                ? 0
                : analysis.sentences().stream()
                        .filter(sentence -> notBody.stream().noneMatch(chrome -> chrome.overlaps(sentence)))
                        .mapToInt(Span::start)
                        .findFirst()
                        .orElse(0);
        int end = Math.min(text.length(), start + EXCERPT);
        String beginning = text.slice(start, end).replace('\0', ' ').replaceAll("\\s+", " ");
        // A word that the limit cuts is left out.
        int lastBreak = end < text.length() ? beginning.lastIndexOf(' ') : -1;
        return (lastBreak > 0 ? beginning.substring(0, lastBreak) : beginning).strip();
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
