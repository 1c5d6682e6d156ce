package org.parley.ingest.platform;

import io.opentelemetry.api.trace.SpanContext;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Names, in every log record until it is closed, what the work at hand is about. */
public final class LogContext implements AutoCloseable {

    private final String key;

    private LogContext(String key, String id) {
        this.key = key;
        MDC.put(key, id);
    }

    public static LogContext ofArticle(UUID id) {
        return new LogContext("articleId", id.toString());
    }

    public static LogContext ofRun(UUID id) {
        return new LogContext("runId", id.toString());
    }

    /** For threads of our own: those of requests name their trace by themselves. */
    public static LogContext ofTrace(SpanContext trace) {
        return new LogContext("traceId", trace.getTraceId());
    }

    @Override
    public void close() {
        MDC.remove(key);
    }
}
