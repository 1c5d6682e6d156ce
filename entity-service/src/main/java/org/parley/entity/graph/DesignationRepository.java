package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.identity.DisplayName;
import org.parley.entity.ledger.identity.Identity;
import org.parley.entity.ledger.identity.Names;
import org.parley.entity.reading.analysis.EntityType;

/** Designations, the names that articles use for them, and the blocks by which related ones are found. */
@ApplicationScoped
public class DesignationRepository implements PanacheRepositoryBase<DesignationRow, UUID> {

    /** The designations that an article uses. */
    List<DesignationRow> usedBy(UUID article) {
        return getSession()
                .createNativeQuery("""
                        select * from designation
                        where id in (select designation_id from article_name where article_id = :article)
                        """, DesignationRow.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** Takes an article's names out of all counts. */
    void removeNames(UUID article) {
        execute("""
                update name n set articles = n.articles - 1 from article_name a
                where a.article_id = :article and n.designation_id = a.designation_id and n.text = a.text
                """, article);
        execute("""
                update designation set articles = articles - 1
                where id in (select designation_id from article_name where article_id = :article)
                """, article);
        execute("""
                delete from name n using article_name a
                where a.article_id = :article and n.designation_id = a.designation_id and n.text = a.text
                  and n.articles = 0
                """, article);
        execute("delete from article_name where article_id = :article", article);
    }

    /** Adds what an article uses, and counts it. */
    void addNames(UUID article, ArticleClaims claims) {
        for (Designation designation : claims.designations()) {
            if (findById(designation.id()) == null) {
                insert(designation);
            }
        }
        getEntityManager().flush();
        for (ArticleClaims.Name name : claims.names()) {
            getEntityManager()
                    .createNativeQuery("insert into article_name values (:article, :designation, :text, :proper)")
                    .setParameter("article", article)
                    .setParameter("designation", name.designation())
                    .setParameter("text", name.text())
                    .setParameter("proper", name.proper())
                    .executeUpdate();
        }
        execute("""
                insert into name select designation_id, text, proper, 1 from article_name where article_id = :article
                on conflict (designation_id, text) do update set articles = name.articles + 1
                """, article);
        execute("""
                update designation set articles = articles + 1
                where id in (select designation_id from article_name where article_id = :article)
                """, article);
        getEntityManager().clear();
    }

    private void insert(Designation designation) {
        DesignationRow row = new DesignationRow();
        row.id = designation.id();
        row.type = designation.type();
        row.key = designation.key();
        row.plan = designation.plan();
        row.anchor = Identity.anchor(designation);
        persistAndFlush(row);
        getEntityManager()
                .createNativeQuery("insert into designation_block select :id, unnest(cast(:blocks as text[]))")
                .setParameter("id", designation.id())
                .setParameter("blocks", Names.blocks(designation).toArray(String[]::new))
                .executeUpdate();
    }

    /** Deletes those of these that no article uses any more. */
    void deleteUnused(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("delete from designation where articles = 0 and id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
        getEntityManager().clear();
    }

    List<DesignationRow> inBlocks(Set<String> blocks) {
        return getSession()
                .createNativeQuery("""
                        select * from designation
                        where id in (select designation_id from designation_block where block = any(:blocks))
                        """, DesignationRow.class)
                .setParameter("blocks", blocks.toArray(String[]::new))
                .getResultList();
    }

    List<DesignationRow> ofEntities(Collection<UUID> entities) {
        return entities.isEmpty() ? List.of() : list("entityId in ?1", entities);
    }

    List<DesignationRow> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** The entity of each of these. */
    Map<UUID, UUID> entities(Collection<UUID> ids) {
        Map<UUID, UUID> entities = new HashMap<>();
        withIds(ids).forEach(row -> entities.put(row.id, row.entityId));
        return entities;
    }

    /** The persons and organisations that are named in the same articles as each of these. */
    Map<UUID, Set<UUID>> company(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery("""
                        select distinct own.designation_id, other.designation_id
                        from article_name own
                        join article_name other on other.article_id = own.article_id
                             and other.designation_id <> own.designation_id
                        join designation d on d.id = other.designation_id
                        where own.designation_id = any(:ids) and d.type = any(:types)
                        """, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter(
                        "types",
                        Stream.of(EntityType.values())
                                .filter(Names::isCompany)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** The articles that use one of these. */
    List<UUID> articlesUsing(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery(
                        "select distinct article_id from article_name where designation_id = any(:ids)", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** The names in use for these designations, by designation. */
    List<NameInUse> names(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery("""
                        select n.designation_id, d.key, n.text, n.proper, n.articles
                        from name n join designation d on d.id = n.designation_id
                        where n.designation_id = any(:ids)
                        order by n.articles desc, n.text
                        """, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(row -> new NameInUse(
                        (UUID) row[0],
                        new DisplayName.Form((String) row[1], (String) row[2], (boolean) row[3], (int) row[4])))
                .toList();
    }

    record NameInUse(UUID designation, DisplayName.Form form) {}

    private void execute(String sql, UUID article) {
        getEntityManager()
                .createNativeQuery(sql)
                .setParameter("article", article)
                .executeUpdate();
    }
}
