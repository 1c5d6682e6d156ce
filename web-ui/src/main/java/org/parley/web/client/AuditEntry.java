package org.parley.web.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody did something, once. */
public record AuditEntry(
        Instant at,
        String who,
        AuditAction action,
        @Nullable UUID subject) {

    /** Where the subject can be seen; null where there is no page for it. */
    public @Nullable String subjectPage() {
        return subject == null || action.page() == null ? null : action.page() + subject;
    }
}
