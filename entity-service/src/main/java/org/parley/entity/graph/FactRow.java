package org.parley.entity.graph;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.event.Period;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.fact.Participant;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;

/** A fact. */
@Entity
@DynamicUpdate
@Table(name = "fact")
public class FactRow extends CarriedRow {

    /** What kind of fact it is. */
    public enum Kind {
        RELATION,
        EVENT
    }

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

    /** The days of the time, null where they or their year are open. */
    @Column(name = "happened_from")
    public @Nullable LocalDate happenedFrom;

    @Column(name = "happened_to")
    public @Nullable LocalDate happenedTo;

    /** Whether a second reader alone tells it; the database says so by the claims. */
    @Column(name = "second_reader", insertable = false, updatable = false)
    public boolean secondReader;

    /** Takes over what the claims say. */
    public void tell(Fact fact) {
        id = fact.id();
        switch (fact) {
            case Fact.Relation relation -> {
                kind = Kind.RELATION;
                predicate = relation.predicate();
                subjectId = relation.subject();
                objectId = relation.object();
                role = relation.role();
                participants = List.of();
            }
            case Fact.Event event -> {
                kind = Kind.EVENT;
                type = event.type();
                status = event.status();
                participants = event.participants();
                placeId = event.place();
                time = event.time();
                @Nullable
                Period days = time == null
                        ? null
                        : Period.of(time).filter(period -> !period.yearOpen()).orElse(null);
                happenedFrom = days == null ? null : days.from();
                happenedTo = days == null ? null : days.to();
            }
        }
    }
}
