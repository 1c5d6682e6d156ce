package org.parley.entity.article;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.GraphWriter;
import org.parley.entity.platform.LogContext;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.analysis.Analysis;

/**
 * Takes articles in and takes them out. An article is in the graph when it returns; the same or an older version changes
 * nothing; deleting one takes with it exactly what rested on it alone.
 */
@ApplicationScoped
public class ArticleDesk {

    private static final int TIMEOUT_SECONDS = 300;

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final ArticleReader reader;
    private final ArticleStore store;
    private final GraphWriter graph;
    private final ArticleMeters meters;

    ArticleDesk(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            ArticleReader reader,
            ArticleStore store,
            GraphWriter graph,
            ArticleMeters meters) {
        this.articles = articles;
        this.versions = versions;
        this.reader = reader;
        this.store = store;
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
                    return known(id, delivery)
                            .orElseGet(() -> store.put(id, delivery, outcome, ArticleStore.Received.now()));
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

    /**
     * Reads an article again that another reading read; false when it could not be read, or has changed meanwhile. Reading
     * happens before anything is locked.
     *
     * @param due the reading of a version
     */
    boolean readAgain(UUID id, Function<ArticleVersionRow.Key, ArticleReading> due) {
        Optional<ArticleVersionRow> found = QuarkusTransaction.requiringNew().call(() -> versions.current(id));
        if (found.isEmpty()) {
            return false;
        }
        ArticleVersionRow old = found.get();
        Delivery delivery = old.delivery.withText(old.text);
        ArticleReading reading = due.apply(old.key);
        try (LogContext context = LogContext.ofArticle(id)) {
            @Nullable
            Analysis analysis =
                    meters.reading(() -> reader.read(id, delivery, reading)).analysis();
            return analysis != null
                    && QuarkusTransaction.requiringNew()
                            .timeout(TIMEOUT_SECONDS)
                            .call(() -> replaceReading(
                                    old, delivery, analysis, reading.version().value()));
        }
    }

    private boolean replaceReading(
            ArticleVersionRow old, Delivery delivery, Analysis analysis, String pipelineVersion) {
        graph.lock();
        Optional<ArticleVersionRow> now = versions.current(old.key.articleId())
                .filter(row -> row.key.equals(old.key) && !pipelineVersion.equals(row.pipelineVersion));
        now.ifPresent(row -> store.replaceReading(row, delivery, analysis));
        return now.isPresent();
    }

    private Optional<DeliveryResult> known(UUID id, Delivery delivery) {
        return articles.findByIdOptional(id)
                .filter(row -> row.version >= delivery.version())
                .map(row -> row.version == delivery.version()
                        ? DeliveryResult.of(row)
                        : DeliveryResult.superseded(id, delivery.version()));
    }
}
