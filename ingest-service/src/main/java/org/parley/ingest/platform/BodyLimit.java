package org.parley.ingest.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what a request brings, and answers one that announces too large a body, or parts without a boundary, with a problem, where the framework would only hang up. An upload may be as large as
 * the server takes; anything else is one article in JSON and far smaller.
 */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_ALL_ELSE = 10_000;

    /** Quarkus notes the limit of the body on the way; whoever comes later can lower it. */
    private static final int AFTER_THE_COMMON_LIMIT = -RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private static final long OTHER_THAN_UPLOADS = 16L * 1024 * 1024;

    private final ObjectMapper json;
    private final long uploads;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize uploads) {
        this.json = json;
        this.uploads = uploads.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ELSE);
        filters.register(this::lower, AFTER_THE_COMMON_LIMIT);
    }

    /** A body that comes in chunks announces nothing: it is cut off when it passes the limit. */
    private void lower(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
        context.next();
    }

    private long limit(RoutingContext context) {
        return context.normalizedPath().equals("/api/uploads") ? uploads : OTHER_THAN_UPLOADS;
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isEndless(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            refuse(context, ErrorCode.REQUEST_UNREADABLE, "The Content-Type names no boundary between the parts.");
            return;
        }
        long limit = limit(context);
        long announced = announced(request);
        if (announced <= limit) {
            context.next();
            return;
        }
        String detail = "The request has " + Size.of(announced) + "; it may have " + Size.of(limit)
                + ". Nothing was taken in; send it in several parts.";
        refuse(context, ErrorCode.UPLOAD_TOO_LARGE, detail);
    }

    private void refuse(RoutingContext context, ErrorCode code, String detail) {
        context.response()
                .setStatusCode(code.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponse.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(write(ProblemResponse.of(code, detail)))
                // The body that was announced is not waited for.
                .onComplete(sent -> context.request().connection().close());
    }

    /** Whether the parts of a body are told apart by nothing. */
    private static boolean isEndless(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") && !type.contains("boundary=");
    }

    private static long announced(HttpServerRequest request) {
        try {
            String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    private String write(ProblemResponse problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
