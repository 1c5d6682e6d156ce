package org.parley.entity.article;

import io.quarkus.arc.DefaultBean;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.parley.entity.reading.ArticleReading;

/**
 * Loads the reading that ships, once and for all, as soon as the service is ready: pages are answered without it, and an article that comes before
 * it is loaded waits for it.
 */
@Singleton
class StandardReading {

    private final FutureTask<ArticleReading> loading = new FutureTask<>(ArticleReading::standard);

    void load(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("load reading").start(this::loadOrEnd);
    }

    /** A service that cannot read is of no use, and the log says why; who runs it starts it again. */
    private void loadOrEnd() {
        try {
            reading();
        } catch (IllegalStateException e) {
            Log.fatal("The reading could not be loaded; the service ends", e);
            Quarkus.asyncExit(1);
        }
    }

    boolean isLoaded() {
        return loading.state() == FutureTask.State.SUCCESS;
    }

    /** The reading; whoever asks before it is loaded waits. */
    @Produces
    @Singleton
    @DefaultBean
    ArticleReading reading() {
        loading.run();
        try {
            return loading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The reading could not be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the reading", e);
        }
    }
}
