package org.parley.entity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.parley.entity.article.ArticleRow;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.platform.Conditions;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.ParleyException;
import org.parley.entity.reading.analysis.EntityType;

/** What pages ask about entities. */
@ApplicationScoped
public class EntityQueries {

    /** A name that begins with the words, or is spelled much like them. */
    private static final String NAMED = """
            (fold(n.text) like fold(:q) || '%' or fold(n.text) like '% ' || fold(:q) || '%' or fold(:q) <% fold(n.text))
            """;

    private static final String HAS_NAME =
            "e.id in (select d.entity_id from name n join designation d on d.id = n.designation_id where " + NAMED
                    + ")";

    private final Session session;

    EntityQueries(Session session) {
        this.session = session;
    }

    List<EntityRow> matching(@Nullable EntityType type, @Nullable String q, int offset, int limit) {
        Conditions conditions = matching(type, q);
        return query(
                        "select e.* from entity e where " + conditions.sql()
                                + " order by e.articles desc, e.claims desc, e.name, e.id",
                        EntityRow.class,
                        conditions)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Who is most in the news: people and organisations, not the places and outlets of all news. */
    List<EntityRow> active(int limit) {
        return session.createNativeQuery("""
                        select e.* from entity e where e.type in ('PERSON', 'ORGANIZATION')
                        order by e.articles desc, e.claims desc, e.name, e.id limit :limit
                        """, EntityRow.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    long countMatching(@Nullable EntityType type, @Nullable String q) {
        Conditions conditions = matching(type, q);
        return query("select count(*) from entity e where " + conditions.sql(), Long.class, conditions)
                .getSingleResult();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Conditions conditions) {
        NativeQuery<T> query = session.createNativeQuery(sql, type);
        conditions.forEach(query::setParameter);
        return query;
    }

    private static Conditions matching(@Nullable EntityType type, @Nullable String q) {
        return new Conditions()
                .and("e.type = :type", "type", type == null ? null : type.name())
                .and(HAS_NAME, "q", q);
    }

    /** Entities by name, each with the name that matched best. */
    public List<NamedEntity> named(String q, int limit) {
        return session
                .createNativeQuery("""
                        select x.id, x.type, x.name, x.text from (
                            select distinct on (e.id) e.id, e.type, e.name, n.text, e.articles,
                                case when fold(n.text) = fold(:q) then 2
                                     else similarity(fold(n.text), fold(:q)) end closeness
                            from name n join designation d on d.id = n.designation_id join entity e on e.id = d.entity_id
                            where %s
                            order by e.id, closeness desc, n.articles desc, n.text) x
                        order by x.closeness >= 1 desc, round(cast(x.closeness as numeric), 1) desc, x.articles desc, x.name
                        limit :limit
                        """.formatted(NAMED), Object[].class)
                .setParameter("q", q)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new NamedEntity(
                        new EntityRef((UUID) row[0], EntityType.valueOf((String) row[1]), (String) row[2]),
                        (String) row[3]))
                .toList();
    }

    /** An entity found by one of its names. */
    public record NamedEntity(EntityRef entity, String matchedName) {}

    /**
     * The entity, also by an id that it had under another main name.
     *
     * @throws ParleyException when there is none
     */
    public EntityRow find(UUID id) {
        return session.createNativeQuery("""
                        select * from entity where id = :id
                        union all
                        (select e.* from designation d join entity e on e.id = d.entity_id
                         where (d.anchor = :id or d.namesake_anchor = :id) and e.id <> :id
                         order by e.articles desc, e.id)
                        limit 1
                        """, EntityRow.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(() -> new ParleyException(
                        ErrorCode.ENTITY_NOT_FOUND,
                        "There is no entity " + id + "; the articles that named it may have been deleted."));
    }

    /** The names that articles use for an entity, the most used first. */
    List<NameUse> names(UUID entity) {
        return session.createNativeQuery("""
                        select an.text, count(distinct an.article_id),
                               array_remove(array_agg(distinct a.outlet order by a.outlet), null)
                        from designation d
                        join article_name an on an.designation_id = d.id
                        join article a on a.id = an.article_id
                        where d.entity_id = :entity
                        group by an.text order by 2 desc, length(an.text) desc, 1
                        """, Object[].class).setParameter("entity", entity).getResultList().stream()
                .map(row -> new NameUse((String) row[0], (Long) row[1], Arrays.asList((String[]) row[2])))
                .toList();
    }

    record NameUse(String text, long articles, List<String> outlets) {}

    /** The names in their normalised form that were taken for an entity's. */
    Set<String> keys(UUID entity) {
        return Set.copyOf(session.createNativeQuery(
                        "select distinct key from designation where entity_id = :entity", String.class)
                .setParameter("entity", entity)
                .getResultList());
    }

    /** The latest articles that name an entity; of those known on a day, if one is given. */
    List<ArticleRow> articles(UUID entity, @Nullable LocalDate asOf, int limit) {
        return session.createNativeQuery("""
                        select a.* from article_entity ae join article a on a.id = ae.article_id
                        where ae.entity_id = :entity and (cast(:asOf as date) is null or ae.known <= :asOf)
                        order by ae.published desc nulls last, ae.article_id limit :limit
                        """, ArticleRow.class)
                .setParameter("entity", entity)
                .setParameter("asOf", asOf, LocalDate.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The designations of an article and whom they mean: designation, entity. */
    List<Object[]> bearers(UUID article) {
        return session.createNativeQuery("""
                        select d.id, d.entity_id from designation d
                        where d.id in (select designation_id from article_name where article_id = :article)
                        """, Object[].class)
                .setParameter("article", article)
                .getResultList();
    }

    DeskResource.Counts counts() {
        Object[] row = session.createNativeQuery("""
                        select (select count(*) from article where state = 'PROCESSED'), (select count(*) from entity),
                               (select count(*) from fact), (select count(*) from statement),
                               (select count(*) from disagreement)
                        """, Object[].class).getSingleResult();
        return new DeskResource.Counts((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }
}
