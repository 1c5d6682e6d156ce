package org.parley.entity.graph;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What claims carry. Which articles, publishers and origins stand behind it, the database reckons from them. */
@MappedSuperclass
public abstract class CarriedRow {

    @Id
    public UUID id;

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

    /** The day of publication since which it is known. */
    @Column(name = "known_since", insertable = false, updatable = false)
    public @Nullable LocalDate knownSince;
}
