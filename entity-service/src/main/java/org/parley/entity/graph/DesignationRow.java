package org.parley.entity.graph;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.claim.PlanTraits;
import org.parley.entity.ledger.identity.Candidate;
import org.parley.entity.reading.analysis.EntityType;

/** A designation and the entity that it is judged to mean. */
@Entity
@DynamicUpdate
@Table(name = "designation")
public class DesignationRow {

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public EntityType type;

    public String key;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable PlanTraits plan;

    @Column(insertable = false, updatable = false)
    public int articles;

    /** The id of its entity while it is the main name of one: old links are followed by it. */
    public UUID anchor;

    @Column(name = "entity_id")
    public @Nullable UUID entityId;

    Designation designation() {
        return new Designation(id, type, key, plan);
    }

    Candidate candidate(Set<UUID> company) {
        return new Candidate(designation(), articles, company);
    }
}
