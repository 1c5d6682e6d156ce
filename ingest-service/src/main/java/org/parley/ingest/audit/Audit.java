package org.parley.ingest.audit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Keeps who did what. */
@ApplicationScoped
class Audit {

    /** Sessions that are known to be kept, so that not every request asks the database. */
    private static final int REMEMBERED = 10_000;

    private final AuditRepository repository;
    private final SecurityIdentity identity;
    private final Clock clock;

    private final Set<String> known = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

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
        entry.session = session();
        repository.persist(entry);
    }

    /** Keeps that whoever asks has signed in, if this is the first that is seen of the session. */
    @Transactional
    void keepSignIn() {
        String session = session();
        if (session != null && !known.contains(session)) {
            repository.signedIn(identity.getPrincipal().getName(), session, clock.instant());
            known.add(session);
        }
    }

    private @Nullable String session() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("sid") : null;
    }
}
