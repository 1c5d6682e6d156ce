package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Entities, and how many articles and claims each has. */
@ApplicationScoped
public class EntityRepository implements PanacheRepositoryBase<EntityRow, UUID> {

    /** Deletes those of these that no designation means any more. */
    void deleteUnused(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("""
                        delete from entity e
                        where e.id = any(:ids) and not exists (select 1 from designation d where d.entity_id = e.id)
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Takes these articles out of the counts of their entities. */
    void discount(Collection<UUID> articles) {
        UUID[] ids = articles.toArray(UUID[]::new);
        getEntityManager().createNativeQuery("""
                        update entity e set articles = e.articles - x.articles, claims = e.claims - x.claims
                        from (select entity_id, count(*) articles, sum(claims) claims from article_entity
                              where article_id = any(:articles) group by entity_id) x
                        where x.entity_id = e.id
                        """).setParameter("articles", ids).executeUpdate();
        dates(ids, true);
        getEntityManager()
                .createNativeQuery("delete from article_entity where article_id = any(:articles)")
                .setParameter("articles", ids)
                .executeUpdate();
    }

    /** Counts these articles for the entities that they name. */
    void count(Collection<UUID> articles) {
        UUID[] ids = articles.toArray(UUID[]::new);
        getEntityManager().createNativeQuery("""
                        with used as (
                            select distinct n.article_id, d.entity_id
                            from article_name n join designation d on d.id = n.designation_id
                            where n.article_id = any(:articles)),
                        carried as (
                            select c.article_id, d.entity_id, count(distinct c.id) claims
                            from claim c
                            join claim_designation cd on cd.claim_id = c.id
                            join designation d on d.id = cd.designation_id
                            where c.article_id = any(:articles)
                            group by 1, 2)
                        insert into article_entity (article_id, entity_id, claims, published, known)
                        select u.article_id, u.entity_id, coalesce(c.claims, 0), a.published_at, a.known
                        from used u join article a on a.id = u.article_id
                        left join carried c on c.article_id = u.article_id and c.entity_id = u.entity_id
                        """).setParameter("articles", ids).executeUpdate();
        getEntityManager().createNativeQuery("""
                        update entity e set articles = e.articles + x.articles, claims = e.claims + x.claims
                        from (select entity_id, count(*) articles, sum(claims) claims from article_entity
                              where article_id = any(:articles) group by entity_id) x
                        where x.entity_id = e.id
                        """).setParameter("articles", ids).executeUpdate();
        dates(ids, false);
    }

    /** The dates of the first and the latest article that name the entity, with these articles or without them. */
    private void dates(UUID[] articles, boolean without) {
        getEntityManager()
                .createNativeQuery("""
                        update entity e set latest = (
                            select ae.published from article_entity ae
                            where ae.entity_id = e.id and not (:without and ae.article_id = any(:articles))
                            order by ae.published desc nulls last limit 1),
                        known_since = (
                            select min(ae.known) from article_entity ae
                            where ae.entity_id = e.id and not (:without and ae.article_id = any(:articles)))
                        where e.id in (select entity_id from article_entity where article_id = any(:articles))
                        """)
                .setParameter("articles", articles)
                .setParameter("without", without)
                .executeUpdate();
    }
}
