package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.disagreement.Disagreement;

/** Disagreements, and what they are about. */
@ApplicationScoped
public class DisagreementRepository implements PanacheRepositoryBase<DisagreementRow, UUID> {

    /** Puts these in the place of all that had one of the ids. */
    void replace(Collection<UUID> ids, Collection<Disagreement> fresh) {
        getEntityManager()
                .createNativeQuery("delete from disagreement where id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
        for (Disagreement disagreement : fresh) {
            DisagreementRow row = new DisagreementRow();
            row.id = disagreement.id();
            row.kind = disagreement.kind();
            row.slot = disagreement.slot();
            row.sides = disagreement.sides();
            persist(row);
        }
        flush();
        for (Disagreement disagreement : fresh) {
            getEntityManager()
                    .createNativeQuery("insert into disagreement_about select :id, unnest(cast(:about as uuid[]))")
                    .setParameter("id", disagreement.id())
                    .setParameter("about", disagreement.about().toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    private static final String MATCHING = """
            from disagreement d
            where (cast(:kind as text) is null or d.kind = :kind)
              and (cast(:about as uuid) is null or d.id in (
                    select a.disagreement_id from disagreement_about a
                    where a.target_id = :about
                       or a.target_id in (select fact_id from fact_entity where entity_id = :about)
                       or a.target_id in (select statement_id from statement_entity where entity_id = :about)))
            """;

    /** Disagreements of a kind, about a thing or about facts and statements of an entity; contradictions first. */
    public List<UUID> matching(Disagreement.@Nullable Kind kind, @Nullable UUID about, int offset, int limit) {
        return getSession()
                .createNativeQuery("select d.id " + MATCHING + " order by d.kind, d.slot, d.id", UUID.class)
                .setParameter("kind", kind == null ? null : kind.name(), String.class)
                .setParameter("about", about, UUID.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long countMatching(Disagreement.@Nullable Kind kind, @Nullable UUID about) {
        return getSession()
                .createNativeQuery("select count(*) " + MATCHING, Long.class)
                .setParameter("kind", kind == null ? null : kind.name(), String.class)
                .setParameter("about", about, UUID.class)
                .getSingleResult();
    }

    /** What these are about: disagreement, target. */
    public List<Object[]> about(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery(
                        "select disagreement_id, target_id from disagreement_about where disagreement_id = any(:ids)",
                        Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
