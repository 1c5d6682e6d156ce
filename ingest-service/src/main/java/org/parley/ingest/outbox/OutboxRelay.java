package org.parley.ingest.outbox;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.BackgroundJob;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.Failures;
import org.parley.ingest.platform.LogContext;
import org.parley.ingest.platform.Problem;

/**
 * Delivers what waits in the outbox: several articles at a time, never two changes of one article, again and again until each has had
 * its answer. The outbox alone says what is to be done, so a relay that is killed loses nothing; at worst it delivers once more.
 */
@ApplicationScoped
class OutboxRelay implements BackgroundJob {

    static final String NAME = "outbox-relay";

    /** How long to rest when nothing is due, or nobody is free, while articles are still on their way. */
    private static final Duration REST = Duration.ofMillis(200);

    private final OutboxRepository outbox;
    private final DeliverableArticles articles;
    private final EventSink sink;
    private final Event<DeliverySettled> settlements;
    private final RelayConfig config;
    private final Failures failures;
    private final Clock clock;
    private final Backoff backoff;

    /** The articles that are on their way. */
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    private int outages;
    private volatile Instant pausedUntil = Instant.MIN;

    OutboxRelay(
            OutboxRepository outbox,
            DeliverableArticles articles,
            EventSink sink,
            Event<DeliverySettled> settlements,
            RelayConfig config,
            Failures failures,
            Clock clock) {
        this.outbox = outbox;
        this.articles = articles;
        this.sink = sink;
        this.settlements = settlements;
        this.config = config;
        this.failures = failures;
        this.clock = clock;
        this.backoff = new Backoff(config.firstWait(), config.longestWait());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(BooleanSupplier stopping) {
        Semaphore free = new Semaphore(config.concurrency());
        try (ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (!stopping.getAsBoolean() && !paused()) {
                if (!free.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                    continue;
                }
                Optional<OutboxEvent> next = outbox.nextDue(clock.instant(), busy);
                if (next.isPresent()) {
                    busy.add(next.get().articleId);
                    couriers.execute(() -> carry(next.get(), free));
                } else {
                    free.release();
                    if (busy.isEmpty()) {
                        return;
                    }
                    Thread.sleep(REST);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry(OutboxEvent event, Semaphore free) {
        try (LogContext context = LogContext.ofArticle(event.articleId)) {
            deliver(event);
        } catch (RuntimeException unforeseen) {
            // The event is still in the outbox. It must not be taken again at once, nor hold up the others.
            Log.errorf(unforeseen, "Article %s version %d could not be delivered", event.articleId, event.version);
            pause("Something failed on this side.");
        } finally {
            busy.remove(event.articleId);
            free.release();
        }
    }

    private void deliver(OutboxEvent event) {
        switch (event.kind) {
            case ARTICLE_PUT -> {
                Optional<ArticlePut> article =
                        QuarkusTransaction.requiringNew().call(() -> articles.deliverable(event.articleId));
                if (article.isPresent()) {
                    conclude(event, article.get().version(), sink.put(article.get(), event.trace));
                } else {
                    conclude(event, event.version, new Delivery.Arrived());
                }
            }
            case ARTICLE_DELETED ->
                conclude(event, event.version, sink.delete(event.articleId, event.version, event.trace));
        }
    }

    private boolean paused() {
        return clock.instant().isBefore(pausedUntil);
    }

    private void conclude(OutboxEvent event, long version, Delivery delivery) {
        switch (delivery) {
            case Delivery.Arrived() -> settle(event, version, null);
            case Delivery.Refused(Problem problem) -> settle(event, version, problem);
            case Delivery.Stumbled(String reason) -> stumble(event, version, reason);
            case Delivery.Unreachable(String reason) -> pause(reason);
        }
        if (!(delivery instanceof Delivery.Unreachable)) {
            resume();
        }
    }

    private void settle(OutboxEvent event, long version, @Nullable Problem problem) {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.forget(event);
            settlements.fire(new DeliverySettled(event.articleId, version, problem));
        });
        if (problem != null) {
            failures.count(Failures.Stage.ARTICLE, problem.code());
        }
        Log.infof(
                "Article %s version %d: %s", event.articleId, version, problem == null ? "delivered" : problem.code());
    }

    private void stumble(OutboxEvent event, long version, String reason) {
        int failures = event.attempts + 1;
        if (failures >= config.attempts()) {
            String detail = "It failed " + failures + " times, the last time so: " + reason
                    + " Try the article again later; if it stays, the log of the entity-service says more.";
            settle(event, version, Problem.of(ErrorCode.DELIVERY_FAILED, detail));
            return;
        }
        Duration wait = backoff.after(failures, ThreadLocalRandom.current());
        outbox.postpone(event, clock.instant().plus(wait));
        Log.warnf("Article %s version %d: %s Again in %s", event.articleId, version, reason, wait);
    }

    private synchronized void pause(String reason) {
        if (paused()) {
            return;
        }
        outages++;
        Duration wait = backoff.after(outages, ThreadLocalRandom.current());
        pausedUntil = clock.instant().plus(wait);
        Log.warnf("Nothing can be delivered: %s Again in %s", reason, wait);
    }

    private synchronized void resume() {
        outages = 0;
    }
}
