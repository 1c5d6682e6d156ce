package org.parley.ingest.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.Article;
import org.parley.ingest.article.ArticleState;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.platform.PageView;

/** All questions to the tables of runs: runs, their items and the original bytes. */
@ApplicationScoped
public class RunRepository implements PanacheRepositoryBase<Run, UUID> {

    /** A page of runs, newest first. */
    public record Listing(List<Run> runs, long total) {}

    /** How many items of a run are in a state. */
    public record StateCount(UUID runId, ItemState state, long items) {}

    /** A file and the article that it became, or that has the same text. */
    public record Fate(RunItem item, @Nullable Article article) {}

    /** What is known of the article that an item became. */
    public record Known(
            UUID itemId,
            ArticleState state,
            Metadata metadata,
            @Nullable String language) {

        public List<Hint> hints(Clock clock) {
            return Hint.of(this, clock);
        }
    }

    /** The files that nobody has read yet, and when the first of them came. */
    public record Backlog(long files, @Nullable Instant since) {}

    /** The run, locked until the transaction ends, so that the last two items to finish see each other. */
    Optional<Run> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Listing newest(int page, int size) {
        return new Listing(
                find("order by startedAt desc, id desc")
                        .page(PageView.at(page, size))
                        .list(),
                count());
    }

    public List<RunItem> items(UUID runId) {
        return getEntityManager()
                .createQuery("from RunItem i where i.runId = ?1 order by i.position", RunItem.class)
                .setParameter(1, runId)
                .getResultList();
    }

    /** The files of a run, each with its article if it has one, in the order of the upload. */
    public List<Fate> fates(UUID runId) {
        return getEntityManager()
                .createQuery("""
                        select i, a from RunItem i left join Article a on a.id = i.articleId
                        where i.runId = ?1 order by i.position""", Fate.class)
                .setParameter(1, runId)
                .getResultList();
    }

    /** What is known of the articles of a run, by the items that they came from; their texts are not read along. */
    public Map<UUID, Known> known(UUID runId) {
        return getEntityManager()
                .createQuery("""
                        select i.id, a.state, a.metadata, a.language from RunItem i join Article a on a.id = i.articleId
                        where i.runId = ?1""", Known.class)
                .setParameter(1, runId)
                .getResultStream()
                .collect(Collectors.toMap(Known::itemId, Function.identity()));
    }

    Optional<RunItem> item(UUID id) {
        return Optional.ofNullable(getEntityManager().find(RunItem.class, id));
    }

    List<RunItem> itemsOfArticle(UUID articleId) {
        return getEntityManager()
                .createQuery("from RunItem i where i.articleId = ?1 and i.state <> ?2", RunItem.class)
                .setParameter(1, articleId)
                .setParameter(2, ItemState.DUPLICATE)
                .getResultList();
    }

    /** The articles of a run that are not in the graph yet. */
    List<UUID> articlesWaiting(UUID runId) {
        return getEntityManager()
                .createQuery(
                        "select i.articleId from RunItem i where i.runId = ?1 and i.state = WAITING and i.articleId is not null",
                        UUID.class)
                .setParameter(1, runId)
                .getResultList();
    }

    /** The item to read next: of the oldest run that is not paused, in the order of the upload. */
    Optional<RunItem> nextUnread() {
        return getEntityManager()
                .createQuery("""
                        select i from RunItem i join Run r on r.id = i.runId
                        where i.state = WAITING and i.articleId is null and r.pausedAt is null
                        order by i.runId, i.position""", RunItem.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Backlog backlog() {
        return getEntityManager()
                .createQuery(
                        "select count(*), min(r.startedAt) from RunItem i join Run r on r.id = i.runId where i.state = WAITING and i.articleId is null",
                        Backlog.class)
                .getSingleResult();
    }

    public Map<UUID, List<StateCount>> counts(Collection<UUID> runIds) {
        return getEntityManager()
                .createQuery(
                        "select i.runId, i.state, count(*) from RunItem i where i.runId in ?1 group by i.runId, i.state",
                        StateCount.class)
                .setParameter(1, runIds)
                .getResultStream()
                .collect(Collectors.groupingBy(StateCount::runId));
    }

    boolean isWaiting(UUID runId) {
        return !getEntityManager()
                .createQuery("select 1 from RunItem i where i.runId = ?1 and i.state = WAITING", Integer.class)
                .setParameter(1, runId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void persist(RunItem item) {
        getEntityManager().persist(item);
    }

    /** Writes the bytes at once and keeps no hold of them, so that a large upload does not gather in memory. */
    void keepOriginal(UUID itemId, byte[] bytes) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery("insert into original (item_id, bytes) values (?1, ?2)")
                .setParameter(1, itemId)
                .setParameter(2, bytes)
                .executeUpdate();
    }

    boolean hasOriginal(UUID itemId) {
        return getEntityManager()
                        .createQuery("select count(*) from Original o where o.itemId = ?1", Long.class)
                        .setParameter(1, itemId)
                        .getSingleResult()
                > 0;
    }

    Optional<byte[]> original(UUID itemId) {
        return getEntityManager()
                .createQuery("select o.bytes from Original o where o.itemId = ?1", byte[].class)
                .setParameter(1, itemId)
                .getResultStream()
                .findFirst();
    }
}
