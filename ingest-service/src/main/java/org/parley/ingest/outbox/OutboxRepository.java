package org.parley.ingest.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All questions to the outbox. */
@ApplicationScoped
@Transactional
class OutboxRepository implements PanacheRepositoryBase<OutboxEvent, Long> {

    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * The change that is due first, of an article that is not `busy`: the newest of that article, for a change carries the article as it
     * is now and so makes the ones before it needless.
     */
    Optional<OutboxEvent> nextDue(Instant now, Collection<UUID> busy) {
        return find("""
                        from OutboxEvent e
                        where e.dueAt <= ?1 and not e.held and e.articleId not in ?2
                          and not exists (select 1 from OutboxEvent n where n.articleId = e.articleId and n.id > e.id)
                        order by e.dueAt, e.id""", now, busy.isEmpty() ? List.of(NOBODY) : busy)
                .range(0, 0)
                .firstResultOptional();
    }

    /** Forgets the change and the ones before it of the same article. */
    void forget(OutboxEvent event) {
        delete("articleId = ?1 and id <= ?2", event.articleId, event.id);
    }

    /** Writes down every article that has nothing on its way, as it is now; those that were deleted as deleted. */
    int appendAll(Instant now, @Nullable String trace) {
        return getEntityManager()
                .createNativeQuery("""
                        insert into outbox_event (article_id, version, kind, occurred_at, due_at, attempts, held, trace)
                        select a.id, a.version, case a.state when 'DELETED' then 'ARTICLE_DELETED' else 'ARTICLE_PUT' end,
                               ?1, ?1, 0, false, cast(?2 as text)
                        from article a
                        where not exists (select 1 from outbox_event e where e.article_id = a.id)
                        order by a.received_at, a.id
                        on conflict do nothing""")
                .setParameter(1, now)
                .setParameter(2, trace)
                .executeUpdate();
    }

    void setHeld(Collection<UUID> articleIds, boolean held) {
        update("held = ?1 where articleId in ?2", held, articleIds);
    }

    void postpone(OutboxEvent event, Instant until) {
        update("attempts = attempts + 1, dueAt = ?1 where id = ?2", until, event.id);
    }
}
