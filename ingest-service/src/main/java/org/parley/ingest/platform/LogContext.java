package org.parley.ingest.platform;

import java.util.UUID;
import org.jboss.logging.MDC;

/** Names, in every log record until it is closed, what the work at hand is about. */
public final class LogContext implements AutoCloseable {

    private final String key;

    private LogContext(String key, UUID id) {
        this.key = key;
        MDC.put(key, id.toString());
    }

    public static LogContext ofArticle(UUID id) {
        return new LogContext("articleId", id);
    }

    public static LogContext ofRun(UUID id) {
        return new LogContext("runId", id);
    }

    @Override
    public void close() {
        MDC.remove(key);
    }
}
