package org.parley.ingest.run;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.platform.Problem;

/** One file of a run. While it waits and has no article, it is still to be read. */
@Entity(name = "RunItem")
public class RunItem {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID runId;

    public int position;

    /** The base name, as given. */
    public String file;

    /** What index.json says of it. */
    @Embedded
    public Metadata metadata;

    @Enumerated(EnumType.STRING)
    public ItemState state;

    public @Nullable UUID articleId;

    /** How often reading it was begun: a file that ends the service with it is not begun for ever. */
    public int attempts;

    @Embedded
    public @Nullable Problem problem;
}
