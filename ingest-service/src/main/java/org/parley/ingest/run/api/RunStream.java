package org.parley.ingest.run.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/**
 * Tells listeners how a run goes on. The database is asked again and again rather than told by those who change it, so that it does not
 * matter which replica works on the run and which the listener is connected to.
 */
@ApplicationScoped
class RunStream {

    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Duration SILENCE = Duration.ofSeconds(15);

    /** Whoever wants to go on connects again, and shows a token again. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final RunViews views;
    private final Clock clock;
    private volatile boolean stopping;

    RunStream(RunViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
        // A service that stops waits for its open requests first, and tells nobody within that it does.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true, "run-streams-end"));
    }

    /** Returns when the run is finished, the listener has gone, the service stops, or the stream has lived long enough. */
    void tell(UUID id, SseEventSink listener, Sse sse) {
        RunNews news = new RunNews();
        Instant end = clock.instant().plus(LIFE);
        Instant spoken = clock.instant();
        RunView run = views.one(id);
        try (listener) {
            while (true) {
                Optional<RunView> change = news.since(run);
                Instant now = clock.instant();
                if (change.isPresent()) {
                    send(listener, event(sse, change.get()));
                    spoken = now;
                } else if (spoken.plus(SILENCE).isBefore(now)) {
                    send(listener, sse.newEventBuilder().comment("still here").build());
                    spoken = now;
                }
                if (run.finishedAt() != null || now.isAfter(end) || listener.isClosed() || stopping) {
                    return;
                }
                Thread.sleep(INTERVAL);
                run = views.one(id);
            }
        } catch (CompletionException gone) {
            // The listener hung up; nothing is left to be told.
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static OutboundSseEvent event(Sse sse, RunView run) {
        return sse.newEventBuilder()
                .name("run")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(RunView.class, run)
                .build();
    }

    private static void send(SseEventSink listener, OutboundSseEvent event) {
        listener.send(event).toCompletableFuture().join();
    }
}
