package org.parley.entity.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; null: any. From `since` on and before `until`. */
record AuditQuery(
        @Nullable String who,
        @Nullable AuditAction action,
        @Nullable UUID subject,
        Instant since,
        Instant until) {

    /** Later than any entry. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    static AuditQuery of(
            @Nullable String who,
            @Nullable AuditAction action,
            @Nullable UUID subject,
            @Nullable Instant since,
            @Nullable Instant until) {
        return new AuditQuery(
                who == null || who.isBlank() ? null : who.strip(),
                action,
                subject,
                since == null ? Instant.EPOCH : since,
                until == null ? END : until);
    }
}
