package org.parley.entity.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.FactView;
import org.parley.entity.page.StatementView;

/**
 * A chain of evidence between two entities.
 *
 * @param steps from the one to the other; none where no chain was found
 */
public record EvidencePath(EntityRef one, EntityRef other, boolean found, List<Step> steps) {

    /** From one entity to the next, by a fact or a statement. */
    public record Step(
            EntityRef from,
            EntityRef to,
            @Nullable FactView fact,
            @Nullable StatementView statement) {}
}
