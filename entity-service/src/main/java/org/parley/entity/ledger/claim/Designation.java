package org.parley.entity.ledger.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.StableId;
import org.parley.entity.reading.analysis.EntityType;

/**
 * One normalised name of one type: what articles call somebody or something, before anybody has judged whom they mean.
 * Most are shared by all articles that use the name. Names that mean something else in every article ("the peace plan")
 * are designations of their article alone.
 *
 * @param key the normalised name (see {@link NameKey})
 * @param plan what tells one plan from another; null for all else
 */
public record Designation(
        UUID id, EntityType type, String key, @Nullable PlanTraits plan) {

    public static Designation shared(EntityType type, String key) {
        return new Designation(StableId.of("designation", type, key), type, key, null);
    }

    public static Designation ofArticle(UUID article, EntityType type, String key, @Nullable PlanTraits plan) {
        return new Designation(StableId.of("designation", type, key, article), type, key, plan);
    }
}
