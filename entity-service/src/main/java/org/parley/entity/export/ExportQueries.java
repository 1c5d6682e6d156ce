package org.parley.entity.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.parley.entity.graph.EntityRow;
import org.parley.entity.platform.Conditions;

/** Reads the graph or a part of it, some rows at a time. */
@ApplicationScoped
class ExportQueries {

    static final UUID BEFORE_ALL = new UUID(0, 0);
    static final int AT_ONCE = 500;
    private static final Conditions NONE = new Conditions();

    private final Session session;

    ExportQueries(Session session) {
        this.session = session;
    }

    /** id, file, outlet, published_at, basis, the outlets that it relies on (a JSON array). */
    List<Object[]> articles(GraphPart part, UUID after) {
        return page("""
                select a.id, coalesce(a.file, cast(a.id as text)), a.outlet, a.published_at, a.published_at_basis,
                       cast(jsonb_path_query_array(v.analysis, '$.reliesOn[*].outlet') as text), a.title, a.url
                from article a join article_version v on v.article_id = a.id and v.version = a.version
                where a.state = 'PROCESSED' and a.id > :after and %s order by a.id
                """, part.articles(), after, Object[].class);
    }

    List<EntityRow> entities(GraphPart part, UUID after) {
        return page(
                "select e.* from entity e where e.id > :after and %s order by e.id",
                part.entities(), after, EntityRow.class);
    }

    private <T> List<T> page(String sql, Conditions conditions, UUID after, Class<T> type) {
        return query(sql, conditions, type)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private <T> NativeQuery<T> query(String sql, Conditions conditions, Class<T> type) {
        NativeQuery<T> query = session.createNativeQuery(sql.formatted(conditions.sql()), type);
        conditions.forEach(query::setParameter);
        return query;
    }

    /** entity, name, article: of the names in the articles of a part. */
    List<Object[]> names(GraphPart part, List<UUID> entities) {
        return query("""
                        select distinct d.entity_id, an.text, an.article_id
                        from designation d join article_name an on an.designation_id = d.id
                             join article a on a.id = an.article_id
                        where d.entity_id = any(:ids) and %s order by d.entity_id, an.text, an.article_id
                        """, part.articles(), Object[].class)
                .setParameter("ids", entities.toArray(UUID[]::new))
                .getResultList();
    }

    List<UUID> facts(UUID after) {
        return page("select f.id from fact f where f.id > :after and %s order by f.id", NONE, after, UUID.class);
    }

    List<UUID> statements(UUID after) {
        return page("select s.id from statement s where s.id > :after and %s order by s.id", NONE, after, UUID.class);
    }

    /** All facts of a part of the graph, the latest first. */
    List<UUID> facts(GraphPart part) {
        return query(
                        "select f.id from fact f where %s"
                                + " order by coalesce(f.happened_from, f.latest) desc nulls last, f.id",
                        part.facts(), UUID.class)
                .getResultList();
    }

    /** All its statements, the latest first. */
    List<UUID> statements(GraphPart part) {
        return query(
                        "select s.id from statement s where %s order by s.latest desc nulls last, s.id",
                        part.statements(), UUID.class)
                .getResultList();
    }

    List<UUID> disagreements(GraphPart part, UUID after) {
        return page(
                "select d.id from disagreement d where d.id > :after and %s order by d.id",
                part.disagreements(), after, UUID.class);
    }

    /** Forgets what was read, so that a large export stays small in memory. */
    void forget() {
        session.clear();
    }
}
