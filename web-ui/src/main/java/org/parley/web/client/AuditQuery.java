package org.parley.web.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; null: any. From {@code since} on and before {@code until}. */
public record AuditQuery(
        @Nullable String who,
        @Nullable AuditAction action,
        @Nullable UUID subject,
        @Nullable Instant since,
        @Nullable Instant until) {}
