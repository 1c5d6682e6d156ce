package org.parley.ingest.audit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Keeps who did what. */
@ApplicationScoped
class Audit {

    private final AuditRepository repository;
    private final SecurityIdentity identity;
    private final Clock clock;

    Audit(AuditRepository repository, SecurityIdentity identity, Clock clock) {
        this.repository = repository;
        this.identity = identity;
        this.clock = clock;
    }

    /** Keeps that whoever asks did this. */
    @Transactional
    void keep(AuditAction action, @Nullable UUID subject) {
        AuditEntry entry = new AuditEntry();
        entry.at = clock.instant();
        entry.who = identity.getPrincipal().getName();
        entry.action = action;
        entry.subject = subject;
        entry.session = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("sid") : null;
        repository.persist(entry);
    }
}
