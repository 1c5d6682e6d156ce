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
import org.parley.entity.ledger.claim.Calling;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.claim.PlanTraits;
import org.parley.entity.ledger.identity.Candidate;
import org.parley.entity.ledger.identity.Company;
import org.parley.entity.ledger.identity.Identity;
import org.parley.entity.reading.analysis.EntityType;

/** A designation and the entity that it is judged to mean. */
@Entity
@DynamicUpdate
@Table(name = "designation")
public class DesignationRow {

    @Id
    public UUID id;

    /** What all designations of one name share. */
    @Column(name = "name_id")
    public UUID nameId;

    @Enumerated(EnumType.STRING)
    public EntityType type;

    public String key;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable PlanTraits plan;

    @JdbcTypeCode(SqlTypes.JSON)
    public Set<Calling> callings;

    @JdbcTypeCode(SqlTypes.JSON)
    public Set<String> serves;

    @Column(insertable = false, updatable = false)
    public int articles;

    /** The id of its entity while it is the main name of one: old links are followed by it. */
    public UUID anchor;

    /** The same while its name has several bearers. */
    @Column(name = "namesake_anchor")
    public UUID namesakeAnchor;

    @Column(name = "entity_id")
    public @Nullable UUID entityId;

    /** The row of a designation that no article uses yet. */
    static DesignationRow of(Designation designation) {
        DesignationRow row = new DesignationRow();
        row.id = designation.id();
        row.nameId = designation.name();
        row.type = designation.type();
        row.key = designation.key();
        row.plan = designation.plan();
        row.callings = designation.callings();
        row.serves = designation.serves();
        row.anchor = Identity.anchor(designation.name());
        row.namesakeAnchor = Identity.anchor(designation.id());
        return row;
    }

    Designation designation() {
        return new Designation(id, nameId, type, key, plan, callings, serves);
    }

    Candidate candidate(Company company) {
        return new Candidate(designation(), articles, company);
    }
}
