package org.parley.ingest.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.Problem;

/** Fired inside the transaction that forgets an event: this version of the article has had its answer, and `problem` is null if it was good. */
public record DeliverySettled(
        UUID articleId, long version, @Nullable Problem problem) {}
