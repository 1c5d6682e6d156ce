package org.parley.entity.article;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import java.util.List;
import java.util.UUID;
import org.parley.entity.reading.ArticleReading;

/**
 * Reads articles again that another version of the reading read, one after the other in the background. Nothing else
 * waits for it, and what people decided holds for the new reading too.
 */
@ApplicationScoped
public class Rereading {

    private static final int AT_ONCE = 20;

    private final ArticleVersionRepository versions;
    private final ArticleDesk desk;
    private final Provider<ArticleReading> reading;
    private final RereadingConfig config;
    private volatile boolean stopped;

    Rereading(
            ArticleVersionRepository versions,
            ArticleDesk desk,
            Provider<ArticleReading> reading,
            RereadingConfig config) {
        this.versions = versions;
        this.desk = desk;
        this.reading = reading;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            Thread.ofVirtual().name("rereading").start(this::readStale);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    /** Reads all stale articles again; returns how many. One that cannot be read now keeps what it had. */
    public int readStale() {
        String current = reading.get().version().value();
        int count = 0;
        UUID last = new UUID(0, 0);
        while (!stopped) {
            UUID after = last;
            List<UUID> stale = QuarkusTransaction.requiringNew().call(() -> versions.stale(current, after, AT_ONCE));
            if (stale.isEmpty()) {
                break;
            }
            for (UUID article : stale) {
                count += desk.readAgain(article, current) ? 1 : 0;
                last = article;
            }
        }
        if (count > 0) {
            Log.infof("Read %d articles again with %s", count, current);
        }
        return count;
    }
}
