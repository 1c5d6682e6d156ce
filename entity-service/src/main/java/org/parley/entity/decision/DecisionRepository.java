package org.parley.entity.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Decisions and what became of them. */
@ApplicationScoped
public class DecisionRepository implements PanacheRepositoryBase<DecisionRow, UUID> {

    private static final String IN_FORCE = " not exists (select 1 from decision_undone u where u.decision_id = d.id) ";

    /** All decisions on identity that hold, the first made first. */
    List<DecisionRow> onIdentity() {
        return getSession()
                .createNativeQuery(
                        "select d.* from decision d where kind in ('SAME', 'APART') and" + IN_FORCE
                                + "order by decided_at, id",
                        DecisionRow.class)
                .getResultList();
    }

    Set<UUID> rejected(Collection<UUID> claims) {
        return Set.copyOf(getSession()
                .createNativeQuery(
                        "select cast(matter ->> 'claim' as uuid) from decision d where kind = 'REJECT' and" + IN_FORCE
                                + "and matter ->> 'claim' = any(:claims)",
                        UUID.class)
                .setParameter("claims", claims.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList());
    }

    /** The rulings on these disagreements that hold, the last made first. */
    public List<DecisionRow> onDisagreements(Collection<UUID> disagreements) {
        return getSession()
                .createNativeQuery(
                        "select d.* from decision d where kind = 'RULE' and" + IN_FORCE
                                + "and matter ->> 'disagreement' = any(:ids) order by decided_at desc, id",
                        DecisionRow.class)
                .setParameter("ids", disagreements.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
    }

    List<DecisionRow> latest(int offset, int limit) {
        return getSession()
                .createNativeQuery("select * from decision order by decided_at desc, id", DecisionRow.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** By whom and when these were undone: decision, who, when. */
    List<Object[]> undone(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery(
                        "select decision_id, undone_by, undone_at from decision_undone where decision_id = any(:ids)",
                        Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    void undo(UUID decision, String who, Instant when) {
        getEntityManager()
                .createNativeQuery("insert into decision_undone values (:id, :who, :when)")
                .setParameter("id", decision)
                .setParameter("who", who)
                .setParameter("when", when)
                .executeUpdate();
    }

    Optional<DecisionRow> inForce(UUID id) {
        return getSession()
                .createNativeQuery("select d.* from decision d where d.id = :id and" + IN_FORCE, DecisionRow.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }
}
