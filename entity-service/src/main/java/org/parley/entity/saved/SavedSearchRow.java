package org.parley.entity.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A search that somebody keeps. */
@Entity
@Table(name = "saved_search")
public class SavedSearchRow {

    @Id
    public UUID id;

    /** The subject of the sign-in: names of users change. */
    public String owner;

    public String name;

    /** The page that asks it: path and query. */
    public String address;

    @Column(name = "saved_at")
    public Instant savedAt;

    @Column(name = "deleted_at")
    public @Nullable Instant deletedAt;
}
