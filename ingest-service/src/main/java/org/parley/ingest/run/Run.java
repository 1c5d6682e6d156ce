package org.parley.ingest.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One upload. It is finished when none of its files waits any more. */
@Entity
public class Run {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant startedAt;

    public String startedBy;

    public @Nullable Instant finishedAt;

    /** Since when what is not on its way yet stays behind. */
    public @Nullable Instant pausedAt;

    /** The trace of the upload. */
    public @Nullable String trace;

    /** The outlet of the files that do not say their own. */
    public @Nullable String outlet;

    /** The publication date of the files that do not say their own. */
    public @Nullable LocalDate publishedAt;
}
