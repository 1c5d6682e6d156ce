package org.parley.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.outbox.ArticlePut;
import org.parley.ingest.outbox.DeliverableArticles;
import org.parley.ingest.outbox.DeliverySettled;
import org.parley.ingest.outbox.Outbox;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;
import org.parley.ingest.platform.Problem;

/** Every change of an article, each in one transaction with the event that carries it to the entity-service. */
@ApplicationScoped
@Transactional
public class ArticleService implements DeliverableArticles {

    /** What became of a draft: a new article, or the one with the same text that was there already. */
    public record Acceptance(Article article, boolean duplicate) {}

    private final ArticleRepository articles;
    private final Outbox outbox;
    private final Event<ArticleChanged> changes;
    private final Clock clock;

    ArticleService(ArticleRepository articles, Outbox outbox, Event<ArticleChanged> changes, Clock clock) {
        this.articles = articles;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    public Acceptance accept(Draft draft) {
        ArticleText text = ArticleText.of(draft.text());
        Optional<Article> same = articles.findByTextLocked(text.sha256());
        if (same.isPresent()) {
            return new Acceptance(same.get(), true);
        }
        Article article = new Article();
        article.file = draft.file();
        article.metadata = draft.metadata();
        article.language = draft.language();
        article.sha256 = text.sha256();
        article.characters = text.characters();
        article.text = text.text();
        article.runId = draft.runId();
        article.receivedAt = clock.instant();
        article.receivedBy = draft.receivedBy();
        article.updatedAt = article.receivedAt;
        article.version = 1;
        article.state = ArticleState.WAITING;
        articles.persist(article);
        outbox.articlePut(article.id, article.version);
        return new Acceptance(article, false);
    }

    /** The article with corrected metadata; a correction that changes nothing makes no new version. */
    public Article correct(UUID id, UnaryOperator<Metadata> correction) {
        Article article = present(id);
        Metadata corrected = correction.apply(article.metadata);
        if (!corrected.equals(article.metadata)) {
            if (!Objects.equals(corrected.publishedAt(), article.metadata.publishedAt())) {
                PublicationDay.check(corrected.publishedAt(), clock);
            }
            article.metadata = corrected;
            putAgain(article);
        }
        return article;
    }

    /** Takes the article out of the graph. Deleting a deleted one changes nothing. */
    public void delete(UUID id) {
        Article article = locked(id);
        if (article.state != ArticleState.DELETED) {
            article.version++;
            changeState(article, ArticleState.DELETED, null);
            outbox.articleDeleted(article.id, article.version);
        }
    }

    /** Brings a deleted article back. Restoring one that is not deleted changes nothing. */
    public Article restore(UUID id) {
        Article article = locked(id);
        if (article.state != ArticleState.DELETED) {
            return article;
        }
        articles.findByTextLocked(article.sha256).ifPresent(same -> {
            throw new IngestException(
                    ErrorCode.ARTICLE_DUPLICATE,
                    "The same text came in again after the deletion, as article " + same.id
                            + ". Delete that one first.");
        });
        putAgain(article);
        return article;
    }

    /** Sends a failed article to the entity-service again: as a new version, for the old one has had its answer. */
    public Article retry(UUID id) {
        Article article = present(id);
        if (article.state != ArticleState.FAILED) {
            throw new IngestException(
                    ErrorCode.ARTICLE_NOT_FAILED,
                    "It is " + article.state + ". Only a failed article can be tried again.");
        }
        putAgain(article);
        return article;
    }

    /**
     * Delivers every article once more in the version that it has, for a graph that has lost some: what is there in this version stays as
     * it is, what is not is read, and what was deleted goes. Answers how many articles came on their way.
     */
    public int redeliver() {
        int articles = outbox.everythingAgain();
        this.articles.waitForWhatIsOnItsWay(clock.instant());
        return articles;
    }

    public ArticleState state(UUID id) {
        return articles.findByIdOptional(id).orElseThrow(() -> notFound(id)).state;
    }

    @Override
    public Optional<ArticlePut> deliverable(UUID id) {
        return articles.findByIdOptional(id)
                .filter(article -> article.state != ArticleState.DELETED)
                .map(ArticleService::put);
    }

    void settle(@Observes DeliverySettled settled) {
        Article article = locked(settled.articleId());
        // What became of an older version, or of the deletion of a deleted article, is news no more.
        if (article.version == settled.version() && article.state == ArticleState.WAITING) {
            Problem problem = settled.problem();
            changeState(article, problem == null ? ArticleState.PROCESSED : ArticleState.FAILED, problem);
        }
    }

    private void putAgain(Article article) {
        article.version++;
        changeState(article, ArticleState.WAITING, null);
        outbox.articlePut(article.id, article.version);
    }

    private void changeState(Article article, ArticleState state, @Nullable Problem problem) {
        article.state = state;
        article.problem = problem;
        article.updatedAt = clock.instant();
        changes.fire(new ArticleChanged(article.id, state, problem));
    }

    private Article present(UUID id) {
        Article article = locked(id);
        if (article.state == ArticleState.DELETED) {
            throw new IngestException(
                    ErrorCode.ARTICLE_DELETED, "Restore it first: POST /api/articles/" + id + "/restore");
        }
        return article;
    }

    private Article locked(UUID id) {
        return articles.findLocked(id).orElseThrow(() -> notFound(id));
    }

    /** The problem of an id that no article has. */
    public static IngestException notFound(UUID id) {
        return new IngestException(
                ErrorCode.ARTICLE_NOT_FOUND, "No article has the id " + id + ". GET /api/articles lists all.");
    }

    private static ArticlePut put(Article article) {
        Metadata metadata = article.metadata;
        return new ArticlePut(
                article.id,
                article.version,
                article.file,
                metadata.title(),
                metadata.outlet(),
                metadata.url(),
                metadata.publishedAt(),
                metadata.publishedAtBasis().name(),
                article.language,
                article.sha256,
                article.text);
    }
}
