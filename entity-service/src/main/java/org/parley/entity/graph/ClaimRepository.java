package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Claims, what they rest on, and the blocks by which related ones are found. */
@ApplicationScoped
public class ClaimRepository implements PanacheRepositoryBase<ClaimRow, UUID> {

    List<ClaimRow> ofArticle(UUID article) {
        return list("articleId", article);
    }

    void deleteOfArticle(UUID article) {
        delete("articleId", article);
    }

    /** The claims that articles have from one of these and do not tell whether that is an outlet. */
    List<ClaimRow> ofDoubtfulSources(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : list("doubtfulSource in ?1", keys);
    }

    List<ClaimRow> resting(Collection<UUID> designations) {
        return getSession()
                .createNativeQuery("""
                        select * from claim
                        where id in (select claim_id from claim_designation where designation_id = any(:ids))
                        """, ClaimRow.class)
                .setParameter("ids", designations.toArray(UUID[]::new))
                .getResultList();
    }

    /** The claims of these events and utterances. Relations are left out: they have claims without end. */
    List<ClaimRow> ofGroups(Collection<UUID> facts, Collection<UUID> statements) {
        return getSession()
                .createNativeQuery("""
                        select * from claim where kind = 'EVENT' and fact_id = any(:facts)
                        union all
                        select * from claim where statement_id = any(:statements)
                        """, ClaimRow.class)
                .setParameter("facts", facts.toArray(UUID[]::new))
                .setParameter("statements", statements.toArray(UUID[]::new))
                .getResultList();
    }

    List<ClaimRow> inBlocks(Set<String> blocks) {
        return getSession()
                .createNativeQuery(
                        "select * from claim where id in (select claim_id from claim_block where block = any(:blocks))",
                        ClaimRow.class)
                .setParameter("blocks", blocks.toArray(String[]::new))
                .getResultList();
    }

    /** Notes the designations that new claims rest on. */
    void rest(Map<UUID, Set<UUID>> designations) {
        Pairs<UUID> rows = Pairs.of(designations, UUID[]::new);
        getEntityManager()
                .createNativeQuery(
                        "insert into claim_designation select * from unnest(cast(:ids as uuid[]), cast(:designations as uuid[]))")
                .setParameter("ids", rows.ids())
                .setParameter("designations", rows.values())
                .executeUpdate();
    }

    /** Replaces the blocks of these claims. */
    void block(Map<UUID, Set<String>> blocks) {
        getEntityManager()
                .createNativeQuery("delete from claim_block where claim_id = any(:ids)")
                .setParameter("ids", blocks.keySet().toArray(UUID[]::new))
                .executeUpdate();
        Pairs<String> rows = Pairs.of(blocks, String[]::new);
        getEntityManager()
                .createNativeQuery(
                        "insert into claim_block select * from unnest(cast(:ids as uuid[]), cast(:blocks as text[]))")
                .setParameter("ids", rows.ids())
                .setParameter("blocks", rows.values())
                .executeUpdate();
    }

    /** No claim, no fact: deletes those of these facts that no claim carries any more. */
    void deleteUnclaimedFacts(Collection<UUID> ids) {
        deleteUnclaimed("fact", ids);
    }

    void deleteUnclaimedStatements(Collection<UUID> ids) {
        deleteUnclaimed("statement", ids);
    }

    /** Reckons which articles, publishers and origins stand behind these facts. */
    void reckonFacts(Collection<UUID> ids) {
        reckon("fact", ids);
        getEntityManager()
                .createNativeQuery("""
                        update fact f set second_reader = not f.second_reader
                        where f.id = any(:ids) and f.kind = 'EVENT'
                          and f.second_reader = exists (select 1 from claim c where c.fact_id = f.id and not c.second_reader)
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    void reckonStatements(Collection<UUID> ids) {
        reckon("statement", ids);
    }

    private void deleteUnclaimed(String table, Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("""
                        delete from %1$s x
                        where x.id = any(:ids) and not exists (select 1 from claim c where c.%1$s_id = x.id)
                        """.formatted(table))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    private void reckon(String table, Collection<UUID> ids) {
        // What a second reader told counts where there is nothing else, and so do denials among what counts.
        getEntityManager()
                .createNativeQuery("""
                        update %1$s set articles = x.articles, publishers = x.publishers, origins = x.origins,
                            latest = x.latest, known_since = x.known_since
                        from (select c.%1$s_id id,
                                     count(distinct c.article_id) filter (where c.weight = c.most) articles,
                                     jsonb_agg(distinct a.publisher) filter (where c.weight = c.most) publishers,
                                     jsonb_agg(distinct c.origin) filter (where c.weight = c.most) origins,
                                     max(c.published) latest, min(c.known) known_since
                              from (select w.*, max(w.weight) over (partition by w.%1$s_id) most
                                    from (select o.%1$s_id, o.article_id, o.origin, o.published, o.known, case when o.second_reader then 0 else 2 end
                                                    + case when o.denies then 0 else 1 end weight
                                          from claim o where o.%1$s_id = any(:ids)) w) c
                                   join article a on a.id = c.article_id
                              group by c.%1$s_id) x
                        where x.id = %1$s.id
                        """.formatted(table))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
