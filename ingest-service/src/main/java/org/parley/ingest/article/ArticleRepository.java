package org.parley.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.PageView;

/** All questions to the table of articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {

    /** A page of articles. */
    public record Listing(List<Article> articles, long total) {}

    /** How many articles are in a state, and since when the one that changed longest ago is. */
    public record StateCount(
            ArticleState state, long articles, @Nullable Instant since) {}

    /** Those of these ids that there are, those that came in last first. */
    public List<Article> ofIds(List<UUID> ids) {
        return list("id in ?1 order by receivedAt desc, id desc", ids);
    }

    /** The article, locked until the transaction ends, so that its versions follow one another. */
    Optional<Article> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The article of this text that is not deleted. Until the transaction ends nobody else gets an answer for the same text. */
    Optional<Article> findByTextLocked(String sha256) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, sha256)
                .getSingleResult();
        return find("sha256 = ?1 and state <> ?2", sha256, ArticleState.DELETED).firstResultOptional();
    }

    /** Those that came in last first; of deleted ones, those that were deleted last. */
    public Listing newest(@Nullable ArticleState state, int page, int size) {
        String order = "order by " + (state == ArticleState.DELETED ? "updatedAt" : "receivedAt") + " desc, id desc";
        PanacheQuery<Article> query = state == null ? find(order) : find("state = ?1 " + order, state);
        return new Listing(query.page(PageView.at(page, size)).list(), query.count());
    }

    /** Lets all that was settled, and is on its way once more, wait for its answer again. */
    void waitForWhatIsOnItsWay(Instant now) {
        getEntityManager().createNativeQuery("""
                        update article set state = 'WAITING', problem_code = null, problem_detail = null, updated_at = ?1
                        where state in ('PROCESSED', 'FAILED')
                          and exists (select 1 from outbox_event e where e.article_id = article.id)""").setParameter(1, now).executeUpdate();
    }

    public List<StateCount> countByState() {
        return getEntityManager()
                .createQuery(
                        "select a.state, count(*), min(a.updatedAt) from Article a group by a.state", StateCount.class)
                .getResultList();
    }
}
