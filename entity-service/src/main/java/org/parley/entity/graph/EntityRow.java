package org.parley.entity.graph;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.identity.Identity;
import org.parley.entity.reading.analysis.EntityType;

/** An entity. The counts are kept by the database as articles come and go. */
@Entity
@DynamicUpdate
@Table(name = "entity")
public class EntityRow {

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public EntityType type;

    public String name;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Identity.Reason> why;

    @Column(insertable = false, updatable = false)
    public int articles;

    @Column(insertable = false, updatable = false)
    public int claims;

    @Column(insertable = false, updatable = false)
    public @Nullable LocalDate latest;

    @Column(name = "known_since", insertable = false, updatable = false)
    public @Nullable LocalDate knownSince;
}
