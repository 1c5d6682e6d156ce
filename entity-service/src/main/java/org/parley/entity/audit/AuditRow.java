package org.parley.entity.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody did something, once. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant at;

    /** As the token names the person or the service account. */
    public String who;

    @Enumerated(EnumType.STRING)
    public AuditAction action;

    /** The article, entity or decision; none for the whole graph. */
    public @Nullable UUID subject;

    /** The session at the identity provider, where there is one. */
    public @Nullable String session;
}
