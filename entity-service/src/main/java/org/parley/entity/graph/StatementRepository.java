package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Statements, and which entities speak, listen and are spoken of in them. */
@ApplicationScoped
public class StatementRepository implements PanacheRepositoryBase<StatementRow, UUID> {

    /** Replaces which entities a statement has to do with. */
    void about(UUID statement, Map<String, Set<UUID>> entities) {
        getEntityManager()
                .createNativeQuery("delete from statement_entity where statement_id = :statement")
                .setParameter("statement", statement)
                .executeUpdate();
        entities.forEach((slot, ids) -> getEntityManager()
                .createNativeQuery(
                        "insert into statement_entity select :statement, unnest(cast(:ids as uuid[])), :slot")
                .setParameter("statement", statement)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("slot", slot)
                .executeUpdate());
    }

    /** Deletes those of these that no claim reports any more. */
    void deleteUnclaimed(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("""
                        delete from statement s
                        where s.id = any(:ids) and not exists (select 1 from claim c where c.statement_id = s.id)
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Reckons which articles, publishers and origins stand behind these statements. */
    void reckon(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("""
                        update statement s set articles = x.articles, publishers = x.publishers, origins = x.origins,
                            latest = x.latest
                        from (select c.statement_id, count(distinct c.article_id) articles,
                                     jsonb_agg(distinct a.publisher) publishers, jsonb_agg(distinct c.origin) origins,
                                     max(c.published) latest
                              from claim c join article a on a.id = c.article_id
                              where c.statement_id = any(:ids) group by c.statement_id) x
                        where x.statement_id = s.id
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
