package org.parley.ingest.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.parley.ingest.platform.TraceParent;
import org.parley.ingest.platform.WorkArrived;

/** Where a change is written down for delivery. To be called in the transaction of the change itself: both hold, or neither. */
@ApplicationScoped
public class Outbox {

    private final OutboxRepository events;
    private final Event<WorkArrived> arrivals;
    private final Clock clock;

    Outbox(OutboxRepository events, Event<WorkArrived> arrivals, Clock clock) {
        this.events = events;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    public void articlePut(UUID articleId, long version) {
        append(articleId, version, OutboxEvent.Kind.ARTICLE_PUT);
    }

    public void articleDeleted(UUID articleId, long version) {
        append(articleId, version, OutboxEvent.Kind.ARTICLE_DELETED);
    }

    /** Every article once more, as it is now; those that are on their way already stay so. Answers how many came to it. */
    public int everythingAgain() {
        int articles = events.appendAll(clock.instant(), TraceParent.current());
        arrivals.fire(new WorkArrived(OutboxRelay.NAME));
        return articles;
    }

    /** Keeps back what waits of these articles and is not on its way yet. */
    public void hold(Collection<UUID> articleIds) {
        events.setHeld(articleIds, true);
    }

    /** Lets go on what was held. */
    public void release(Collection<UUID> articleIds) {
        events.setHeld(articleIds, false);
        arrivals.fire(new WorkArrived(OutboxRelay.NAME));
    }

    private void append(UUID articleId, long version, OutboxEvent.Kind kind) {
        OutboxEvent event = new OutboxEvent();
        event.articleId = articleId;
        event.version = version;
        event.kind = kind;
        event.occurredAt = clock.instant();
        event.dueAt = event.occurredAt;
        event.trace = TraceParent.current();
        events.persist(event);
        arrivals.fire(new WorkArrived(OutboxRelay.NAME));
    }
}
