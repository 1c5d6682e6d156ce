package org.parley.entity.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

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

    private static final String MATCHING = """
            from decision d
            where (cast(:kind as text) is null or d.kind = :kind)
              and (cast(:about as text) is null or matter ->> 'claim' = :about or matter ->> 'disagreement' = :about
                   or exists (select 1 from designation n
                              where n.entity_id = cast(:about as uuid)
                                and (d.matter -> 'one' @> to_jsonb(n.id) or d.matter -> 'other' @> to_jsonb(n.id)
                                     or d.matter -> 'one' @> to_jsonb(n.name_id)
                                     or d.matter -> 'other' @> to_jsonb(n.name_id))))
            """;

    /** Decisions of a kind, or about an entity, a claim or a disagreement; the last first, those undone as well. */
    List<DecisionRow> latest(@Nullable DecisionKind kind, @Nullable UUID about, int offset, int limit) {
        return matching("select d.* " + MATCHING + " order by decided_at desc, id", DecisionRow.class, kind, about)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(@Nullable DecisionKind kind, @Nullable UUID about) {
        return matching("select count(*) " + MATCHING, Long.class, kind, about).getSingleResult();
    }

    private <T> NativeQuery<T> matching(String sql, Class<T> type, @Nullable DecisionKind kind, @Nullable UUID about) {
        return getSession()
                .createNativeQuery(sql, type)
                .setParameter("kind", kind == null ? null : kind.name(), String.class)
                .setParameter("about", about == null ? null : about.toString(), String.class);
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
