package org.parley.entity.graph;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.ledger.disagreement.Disagreement.Side;

/** A disagreement, as it was derived. What a person ruled on it is kept with the decisions. */
@Entity
@Table(name = "disagreement")
public class DisagreementRow {

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String slot;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Side> sides;
}
