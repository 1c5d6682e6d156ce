package org.parley.entity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision, as it was made. */
@Entity
@Immutable
@Table(name = "decision")
public class DecisionRow {

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public DecisionKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public Matter matter;

    public String reason;

    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;
}
