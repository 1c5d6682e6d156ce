package org.parley.entity.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.parley.entity.graph.EntityRow;

/** Reads the whole graph, some rows at a time, by id. */
@ApplicationScoped
class ExportQueries {

    static final UUID BEFORE_ALL = new UUID(0, 0);
    static final int AT_ONCE = 500;

    private final Session session;

    ExportQueries(Session session) {
        this.session = session;
    }

    /** id, file, outlet, published_at, basis, the outlets that it relies on (a JSON array). */
    List<Object[]> articles(UUID after) {
        return session.createNativeQuery("""
                        select a.id, coalesce(a.file, cast(a.id as text)), a.outlet, a.published_at, a.published_at_basis,
                               cast(jsonb_path_query_array(v.analysis, '$.reliesOn[*].outlet') as text), a.title, a.url
                        from article a join article_version v on v.article_id = a.id and v.version = a.version
                        where a.state = 'PROCESSED' and a.id > :after order by a.id limit :limit
                        """, Object[].class)
                .setParameter("after", after)
                .setParameter("limit", AT_ONCE)
                .getResultList();
    }

    List<EntityRow> entities(UUID after) {
        return session.createNativeQuery(
                        "select * from entity where id > :after order by id limit :limit", EntityRow.class)
                .setParameter("after", after)
                .setParameter("limit", AT_ONCE)
                .getResultList();
    }

    /** entity, name, article */
    List<Object[]> names(List<UUID> entities) {
        return session.createNativeQuery("""
                        select distinct d.entity_id, an.text, an.article_id
                        from designation d join article_name an on an.designation_id = d.id
                        where d.entity_id = any(:ids) order by d.entity_id, an.text, an.article_id
                        """, Object[].class)
                .setParameter("ids", entities.toArray(UUID[]::new))
                .getResultList();
    }

    List<UUID> facts(UUID after) {
        return ids("fact", after);
    }

    List<UUID> statements(UUID after) {
        return ids("statement", after);
    }

    List<UUID> disagreements(UUID after) {
        return ids("disagreement", after);
    }

    private List<UUID> ids(String table, UUID after) {
        return session.createNativeQuery(
                        "select id from %s where id > :after order by id limit :limit".formatted(table), UUID.class)
                .setParameter("after", after)
                .setParameter("limit", AT_ONCE)
                .getResultList();
    }

    /** Forgets what was read, so that a large export stays small in memory. */
    void forget() {
        session.clear();
    }
}
