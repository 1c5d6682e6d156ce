package org.parley.ingest.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One accepted change that the entity-service does not have yet. Ids grow with the versions of an article. */
@Entity(name = "OutboxEvent")
public class OutboxEvent {

    /** What happened to the article. */
    public enum Kind {
        ARTICLE_PUT,
        ARTICLE_DELETED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID articleId;

    public long version;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public Instant occurredAt;

    /** The trace in which the change was made. */
    public @Nullable String trace;

    /** How often the entity-service stumbled over this change. That it could not be reached does not count. */
    public int attempts;

    public Instant dueAt;

    /** Stays behind until it is released, due or not. */
    public boolean held;
}
