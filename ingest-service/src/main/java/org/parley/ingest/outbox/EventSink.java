package org.parley.ingest.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where changes go. Delivering the same or an older version again is harmless. No method throws what it can tell as a {@link Delivery}. */
interface EventSink {

    /** @param trace the trace in which the change was made; the delivery follows from it */
    Delivery put(ArticlePut article, @Nullable String trace);

    /** @param trace as above */
    Delivery delete(UUID articleId, long version, @Nullable String trace);
}
