package org.parley.entity.ledger.claim;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.StableId;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.name.CommonBodies;

/**
 * One normalised name of one type: what articles call somebody or something, before anybody has judged whom they mean.
 * Most are shared by all articles that use the name; a person's by those that say the same of what the person does, so
 * that namesakes can be told apart. Names that mean something else in every article ("the peace plan", "the Foreign
 * Ministry" when nobody says whose) are designations of their article alone.
 *
 * @param name what all designations of one name share
 * @param key the normalised name (see {@link NameKey})
 * @param plan what tells one plan from another; null for all else
 * @param callings what the articles say that the person does; empty where they say nothing of it, and for all else
 * @param serves the keys of the countries whose offices the articles give the person; likewise
 */
public record Designation(
        UUID id,
        UUID name,
        EntityType type,
        String key,
        @Nullable PlanTraits plan,
        Set<Calling> callings,
        Set<String> serves) {

    public Designation {
        callings = Set.copyOf(callings);
        serves = Set.copyOf(serves);
    }

    /** Whether every country has a body of this name, so that the name alone never tells which is meant. */
    public static boolean isCommonBody(EntityType type, String key) {
        return type == EntityType.ORGANIZATION && CommonBodies.isCommon(key);
    }

    /** Whether the articles say anything by which the bearer can be told from a namesake. */
    public boolean tellsOfBearer() {
        return !callings.isEmpty() || !serves.isEmpty();
    }

    /** Whether nobody but this article means the same by the name. */
    public boolean standsAlone() {
        return isCommonBody(type, key);
    }

    public static Designation shared(EntityType type, String key) {
        UUID id = StableId.of("designation", type, key);
        return new Designation(id, id, type, key, null, Set.of(), Set.of());
    }

    public static Designation ofPerson(String key, Set<Calling> callings, Set<String> serves) {
        UUID name = StableId.of("designation", EntityType.PERSON, key);
        UUID called = callings.isEmpty() ? name : StableId.of("designation", name, new TreeSet<>(callings));
        UUID id = serves.isEmpty() ? called : StableId.of("designation", called, "serves", new TreeSet<>(serves));
        return new Designation(id, name, EntityType.PERSON, key, null, callings, serves);
    }

    public static Designation ofArticle(UUID article, EntityType type, String key, @Nullable PlanTraits plan) {
        UUID id = StableId.of("designation", type, key, article);
        return new Designation(id, id, type, key, plan, Set.of(), Set.of());
    }
}
