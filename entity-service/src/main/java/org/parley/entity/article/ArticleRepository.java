package org.parley.entity.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles as they stand now. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<ArticleRow, UUID> {

    private static final String MATCHING = """
            from article a
            where a.state = 'PROCESSED'
              and (cast(:outlet as text) is null or a.outlet = :outlet)
              and (cast(:q as text) is null or fold(coalesce(a.title, '')) like '%' || fold(:q) || '%'
                   or exists (select 1 from article_version v where v.article_id = a.id and v.version = a.version
                              and v.search @@ websearch_to_tsquery('english', :q)))
            """;

    /** The articles in the graph, the last received first. */
    public List<ArticleRow> matching(@Nullable String q, @Nullable String outlet, int offset, int limit) {
        return getSession()
                .createNativeQuery("select a.* " + MATCHING + " order by a.received_at desc, a.id", ArticleRow.class)
                .setParameter("q", q)
                .setParameter("outlet", outlet)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * The newest articles by the day on which they were published; what has no such day, or claims one that is still to come,
     * stands where it came in.
     */
    public List<ArticleRow> latest(int limit) {
        return getSession()
                .createNativeQuery("""
                        select a.* from article a where a.state = 'PROCESSED'
                        order by case when a.known <= cast(a.received_at at time zone 'UTC' as date) + 1
                                      then a.known else cast(a.received_at at time zone 'UTC' as date) end desc,
                                 a.received_at desc, a.id
                        """, ArticleRow.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Some articles in the order of their ids. */
    List<ArticleRow> after(UUID id, int limit) {
        return getSession()
                .createNativeQuery("select * from article where id > :id order by id limit :limit", ArticleRow.class)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Forgets what was read, so that going through all articles stays small in memory. */
    void forget() {
        getEntityManager().clear();
    }

    public long countMatching(@Nullable String q, @Nullable String outlet) {
        return getSession()
                .createNativeQuery("select count(*) " + MATCHING, Long.class)
                .setParameter("q", q)
                .setParameter("outlet", outlet)
                .getSingleResult();
    }

    /** What a deletion of the article would take with it: entities, facts and statements that rest on it alone. */
    public List<UUID> entitiesOfItAlone(UUID article) {
        return ids("""
                select e.id from entity e join article_entity ae on ae.entity_id = e.id
                where ae.article_id = :article and e.articles = 1 order by e.name, e.id
                """, article);
    }

    public List<UUID> factsOfItAlone(UUID article) {
        return ids("""
                select distinct f.id from fact f join claim c on c.fact_id = f.id
                where c.article_id = :article and f.articles = 1
                """, article);
    }

    /** How many claims, statements of it alone and facts of others too the article has, by those names. */
    public Map<String, Long> counts(UUID article) {
        Object[] row = getSession()
                .createNativeQuery("""
                        select count(*),
                               count(distinct s.id) filter (where s.articles = 1),
                               count(distinct f.id) filter (where f.articles > 1)
                        from claim c left join statement s on s.id = c.statement_id left join fact f on f.id = c.fact_id
                        where c.article_id = :article
                        """, Object[].class)
                .setParameter("article", article)
                .getSingleResult();
        return Map.of(
                "claims", ((Number) row[0]).longValue(),
                "statements", ((Number) row[1]).longValue(),
                "factsKept", ((Number) row[2]).longValue());
    }

    private List<UUID> ids(String sql, UUID article) {
        return getSession()
                .createNativeQuery(sql, UUID.class)
                .setParameter("article", article)
                .getResultList();
    }
}
