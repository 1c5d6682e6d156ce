package org.parley.entity.platform;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Names, in every log record until it is closed and in the trace, the article that the work at hand is about. */
public final class LogContext implements AutoCloseable {

    private static final String ARTICLE = "articleId";

    private LogContext(UUID article) {
        MDC.put(ARTICLE, article.toString());
        Span.current().setAttribute("parley.article.id", article.toString());
    }

    public static LogContext ofArticle(UUID id) {
        return new LogContext(id);
    }

    @Override
    public void close() {
        MDC.remove(ARTICLE);
    }
}
