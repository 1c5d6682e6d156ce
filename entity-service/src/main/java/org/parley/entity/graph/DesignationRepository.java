package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.ArticleClaims.Name;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.identity.Company;
import org.parley.entity.ledger.identity.DisplayName;
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
        insert(claims.designations());
        List<Name> names = claims.names();
        getEntityManager()
                .createNativeQuery("""
                        insert into article_name
                        select :article, * from unnest(
                            cast(:designations as uuid[]), cast(:texts as text[]), cast(:proper as boolean[]))
                        """)
                .setParameter("article", article)
                .setParameter(
                        "designations", names.stream().map(Name::designation).toArray(UUID[]::new))
                .setParameter("texts", names.stream().map(Name::text).toArray(String[]::new))
                .setParameter("proper", names.stream().map(Name::proper).toArray(Boolean[]::new))
                .executeUpdate();
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

    /** Adds those of these that are not there yet. */
    private void insert(List<Designation> designations) {
        Set<UUID> known = withIds(designations.stream().map(Designation::id).toList()).stream()
                .map(row -> row.id)
                .collect(Collectors.toSet());
        List<Designation> fresh = designations.stream()
                .filter(designation -> !known.contains(designation.id()))
                .toList();
        persist(fresh.stream().map(DesignationRow::of));
        flush();
        Pairs<String> blocks =
                Pairs.of(fresh.stream().collect(Collectors.toMap(Designation::id, Names::blocks)), String[]::new);
        getEntityManager()
                .createNativeQuery(
                        "insert into designation_block select * from unnest(cast(:ids as uuid[]), cast(:blocks as text[]))")
                .setParameter("ids", blocks.ids())
                .setParameter("blocks", blocks.values())
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

    /** Those of these names that have several bearers. */
    public Set<UUID> ofSeveral(Collection<UUID> names) {
        return Set.copyOf(getSession()
                .createNativeQuery("""
                        select name_id from designation where name_id = any(:names)
                        group by name_id having count(distinct entity_id) > 1
                        """, UUID.class)
                .setParameter("names", names.toArray(UUID[]::new))
                .getResultList());
    }

    public List<DesignationRow> ofEntities(Collection<UUID> entities) {
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

    /** Those that a ruling on these is on: designations, or all of a name. */
    List<DesignationRow> ruled(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 or nameId in ?1", ids);
    }

    /** The company in which each of these is named. */
    Map<UUID, Company> company(Collection<UUID> ids) {
        Map<UUID, Set<UUID>> names = new HashMap<>();
        Map<UUID, Set<UUID>> countries = new HashMap<>();
        for (Object[] row : named(ids)) {
            EntityType type = EntityType.valueOf((String) row[2]);
            if (Names.isCompany(type)) {
                names.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add((UUID) row[1]);
            } else if (Names.isCountry(type, (String) row[3])) {
                countries.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add((UUID) row[1]);
            }
        }
        Map<UUID, Company> company = new HashMap<>();
        for (Object[] row : published(ids)) {
            UUID id = (UUID) row[0];
            company.put(
                    id,
                    new Company(
                            names.getOrDefault(id, Set.of()),
                            countries.getOrDefault(id, Set.of()),
                            (LocalDate) row[1],
                            (LocalDate) row[2]));
        }
        return company;
    }

    /** The persons, organisations and places that are named in the same articles as each of these: which, whom, type, key. */
    private List<Object[]> named(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery("""
                        select distinct own.designation_id, d.name_id, d.type, d.key
                        from article_name own
                        join article_name other on other.article_id = own.article_id
                        join designation d on d.id = other.designation_id
                        join designation mine on mine.id = own.designation_id and mine.name_id <> d.name_id
                        where own.designation_id = any(:ids) and d.type in ('PERSON', 'ORGANIZATION', 'PLACE')
                        """, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** When the first and the last of the articles that use each of these came out. */
    private List<Object[]> published(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery("""
                        select n.designation_id, min(a.published_at), max(a.published_at)
                        from article_name n join article a on a.id = n.article_id
                        where n.designation_id = any(:ids) group by n.designation_id
                        """, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .addScalar("designation_id", UUID.class)
                .addScalar("min", LocalDate.class)
                .addScalar("max", LocalDate.class)
                .getResultList();
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
