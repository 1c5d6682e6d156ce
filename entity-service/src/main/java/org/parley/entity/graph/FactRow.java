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
import org.parley.entity.ledger.fact.Participant;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;

/** A fact. Which articles, publishers and origins stand behind it, the database reckons from its claims. */
@Entity
@DynamicUpdate
@Table(name = "fact")
public class FactRow {

    /** What kind of fact it is. */
    public enum Kind {
        RELATION,
        EVENT
    }

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public @Nullable String predicate;
    public @Nullable String type;

    @Column(name = "subject_id")
    public @Nullable UUID subjectId;

    @Column(name = "object_id")
    public @Nullable UUID objectId;

    public @Nullable String role;

    @Enumerated(EnumType.STRING)
    public @Nullable Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Participant> participants;

    @Column(name = "place_id")
    public @Nullable UUID placeId;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable When time;

    @Column(insertable = false, updatable = false)
    public int articles;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(insertable = false, updatable = false)
    public List<String> publishers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(insertable = false, updatable = false)
    public List<String> origins;

    @Column(insertable = false, updatable = false)
    public @Nullable LocalDate latest;
}
