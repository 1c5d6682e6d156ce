package org.parley.ingest.outbox;

import java.util.UUID;

/** Where changes go. Delivering the same or an older version again is harmless. No method throws what it can tell as a {@link Delivery}. */
interface EventSink {

    Delivery put(ArticlePut article);

    Delivery delete(UUID articleId, long version);
}
