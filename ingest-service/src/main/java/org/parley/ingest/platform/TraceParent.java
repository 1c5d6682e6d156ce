package org.parley.ingest.platform;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trace of the work at hand as a text (W3C's {@code traceparent}), to be kept for work that follows from it later. */
public final class TraceParent {

    private static final String FIELD = "traceparent";

    private static final W3CTraceContextPropagator FORMAT = W3CTraceContextPropagator.getInstance();

    private static final TextMapGetter<Map<String, String>> FIELDS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> fields) {
            return fields.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> fields, String key) {
            return fields == null ? null : fields.get(key);
        }
    };

    private TraceParent() {}

    /** The text of the trace that this thread works in; null where there is none. */
    public static @Nullable String current() {
        Map<String, String> fields = new HashMap<>();
        FORMAT.inject(Context.current(), null, (none, key, value) -> fields.put(key, value));
        return fields.get(FIELD);
    }

    /** A context in which what is done belongs to that trace; one without a trace for a text that is none. */
    public static Context context(@Nullable String text) {
        return FORMAT.extract(Context.root(), text == null ? Map.of() : Map.of(FIELD, text), FIELDS);
    }

    /** Joins what this thread is at to an earlier trace that it follows from. */
    public static void link(@Nullable String text) {
        SpanContext earlier = Span.fromContext(context(text)).getSpanContext();
        if (earlier.isValid()) {
            Span.current().addLink(earlier);
        }
    }
}
