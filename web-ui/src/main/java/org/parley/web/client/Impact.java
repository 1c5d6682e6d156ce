package org.parley.web.client;

import java.util.List;
import java.util.UUID;

/** What deleting an article takes with it, and how many facts stay because other articles carry them. */
public record Impact(List<EntityRef> entities, List<Label> facts, int statements, int claims, int factsKept) {

    /** A fact by its one line of English. */
    public record Label(UUID id, String label) {}

    public Impact {
        entities = Lists.orEmpty(entities);
        facts = Lists.orEmpty(facts);
    }
}
