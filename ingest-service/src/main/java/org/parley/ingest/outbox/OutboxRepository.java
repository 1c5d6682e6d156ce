package org.parley.ingest.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    void setHeld(Collection<UUID> articleIds, boolean held) {
        update("held = ?1 where articleId in ?2", held, articleIds);
    }

    void postpone(OutboxEvent event, Instant until) {
        update("attempts = attempts + 1, dueAt = ?1 where id = ?2", until, event.id);
    }
}
