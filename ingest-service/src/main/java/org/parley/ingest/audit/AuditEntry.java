package org.parley.ingest.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody did something, once. */
@Entity
@Immutable
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant at;

    /** As the token names the person or the service account. */
    public String who;

    @Enumerated(EnumType.STRING)
    public AuditAction action;

    /** The article or run. */
    public @Nullable UUID subject;

    /** The session at the identity provider, where there is one. */
    public @Nullable String session;
}
