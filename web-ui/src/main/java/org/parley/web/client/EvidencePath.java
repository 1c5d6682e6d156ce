package org.parley.web.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shortest chain of evidence from one entity to another; without steps when there is none. */
public record EvidencePath(EntityRef one, EntityRef other, boolean found, List<Step> steps) {

    /** From one entity to the next, by a fact or a statement. */
    public record Step(
            EntityRef from,
            EntityRef to,
            @Nullable Fact fact,
            @Nullable Statement statement) {}

    public EvidencePath {
        steps = Lists.orEmpty(steps);
    }
}
