package org.parley.entity.saved;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Saved searches, each owner's for themselves. */
@ApplicationScoped
class SavedSearchRepository implements PanacheRepositoryBase<SavedSearchRow, UUID> {

    List<SavedSearchRow> of(String owner) {
        return list("owner = ?1 and deletedAt is null order by lower(name), id", owner);
    }

    long count(String owner) {
        return count("owner = ?1 and deletedAt is null", owner);
    }

    /** Also one that is deleted; never another owner's. */
    Optional<SavedSearchRow> find(String owner, UUID id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** Until the transaction ends, nobody else changes what this owner has. */
    void lock(String owner) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('saved_search ' || ?1, 0))) as locked")
                .setParameter(1, owner)
                .getSingleResult();
    }

    boolean isTaken(String owner, String name) {
        return count("owner = ?1 and name = ?2 and deletedAt is null", owner, name) > 0;
    }

    /** Forgets what was deleted before this moment. */
    void forget(String owner, Instant deletedBefore) {
        delete("owner = ?1 and deletedAt < ?2", owner, deletedBefore);
    }
}
