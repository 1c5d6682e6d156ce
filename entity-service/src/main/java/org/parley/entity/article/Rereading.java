package org.parley.entity.article;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.entity.reading.second.SecondReader;

/**
 * Reads articles again that another version of the reading read, one after the other in the background. Nothing else
 * waits for it, and what people decided holds for the new reading too.
 */
@ApplicationScoped
public class Rereading {

    private static final int AT_ONCE = 20;

    private final ArticleVersionRepository versions;
    private final ArticleDesk desk;
    private final DueReading due;
    private final RereadingConfig config;
    private volatile boolean stopped;

    Rereading(ArticleVersionRepository versions, ArticleDesk desk, DueReading due, RereadingConfig config) {
        this.versions = versions;
        this.desk = desk;
        this.due = due;
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
        String current = due.version();
        String answered = due.versionWithAnswer();
        Optional<String> reader = due.second().map(SecondReader::name);
        int count = 0;
        UUID last = new UUID(0, 0);
        while (!stopped) {
            UUID after = last;
            List<UUID> stale = QuarkusTransaction.requiringNew()
                    .call(() -> versions.stale(current, reader, answered, after, AT_ONCE));
            if (stale.isEmpty()) {
                break;
            }
            for (UUID article : stale) {
                count += desk.readAgain(article, due::of) ? 1 : 0;
                last = article;
            }
        }
        if (count > 0) {
            Log.infof("Read %d articles again with %s", count, current);
        }
        return count;
    }
}
