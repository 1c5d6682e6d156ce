package org.parley.ingest.outbox;

import java.util.Optional;
import java.util.UUID;

/** What the relay asks the owner of the articles. */
public interface DeliverableArticles {

    /** The article in its present version; empty once it is deleted, for then the event of its deletion follows. */
    Optional<ArticlePut> deliverable(UUID id);
}
