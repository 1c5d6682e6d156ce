package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parley.entity.ledger.fact.Fact.Slot;

/** Facts, and which entities they are about. */
@ApplicationScoped
public class FactRepository implements PanacheRepositoryBase<FactRow, UUID> {

    /** Replaces which entities a fact is about. */
    void about(UUID fact, Map<Slot, Set<UUID>> entities) {
        getEntityManager()
                .createNativeQuery("delete from fact_entity where fact_id = :fact")
                .setParameter("fact", fact)
                .executeUpdate();
        entities.forEach((slot, ids) -> getEntityManager()
                .createNativeQuery("insert into fact_entity select :fact, unnest(cast(:ids as uuid[])), :slot")
                .setParameter("fact", fact)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("slot", slot.name())
                .executeUpdate());
    }

    /** No claim, no fact: deletes those of these that no claim carries any more. */
    void deleteUnclaimed(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("""
                        delete from fact f
                        where f.id = any(:ids) and not exists (select 1 from claim c where c.fact_id = f.id)
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Reckons which articles, publishers and origins stand behind these facts. */
    void reckon(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("""
                        update fact f set articles = x.articles, publishers = x.publishers, origins = x.origins,
                            latest = x.latest
                        from (select c.fact_id, count(distinct c.article_id) articles,
                                     jsonb_agg(distinct a.publisher) publishers, jsonb_agg(distinct c.origin) origins,
                                     max(c.published) latest
                              from claim c join article a on a.id = c.article_id
                              where c.fact_id = any(:ids) group by c.fact_id) x
                        where x.fact_id = f.id
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
