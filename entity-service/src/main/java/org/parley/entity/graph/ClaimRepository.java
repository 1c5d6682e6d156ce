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

    /** Notes the designations that a new claim rests on. */
    void rests(UUID claim, Set<UUID> designations) {
        getEntityManager()
                .createNativeQuery("insert into claim_designation select :id, unnest(cast(:designations as uuid[]))")
                .setParameter("id", claim)
                .setParameter("designations", designations.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Replaces the blocks of these claims. */
    void block(Map<UUID, Set<String>> blocks) {
        getEntityManager()
                .createNativeQuery("delete from claim_block where claim_id = any(:ids)")
                .setParameter("ids", blocks.keySet().toArray(UUID[]::new))
                .executeUpdate();
        blocks.forEach((claim, own) -> getEntityManager()
                .createNativeQuery("insert into claim_block select :id, unnest(cast(:blocks as text[]))")
                .setParameter("id", claim)
                .setParameter("blocks", own.toArray(String[]::new))
                .executeUpdate());
    }
}
