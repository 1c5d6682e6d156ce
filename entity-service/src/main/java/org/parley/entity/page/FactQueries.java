package org.parley.entity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.parley.entity.platform.Conditions;

/** Which facts and statements a question selects. */
@ApplicationScoped
class FactQueries {

    private static final String HAS_TO_DO =
            "s.id in (select statement_id from statement_entity where entity_id = :%s and slot = '%s')";

    /** In which order facts are listed. */
    enum Order {
        /** Those of most origins first. */
        STRENGTH("f.origin_count desc, f.articles desc, f.latest desc nulls last"),
        /** The latest event first; one of open time stands where the last article that tells of it does. */
        LATEST("coalesce(f.happened_from, f.latest) desc nulls last, f.latest desc nulls last");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    private final Session session;

    FactQueries(Session session) {
        this.session = session;
    }

    List<UUID> facts(FactSelection selection, Order order, int offset, int limit) {
        return listed(selection.conditions(), order)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(FactSelection selection) {
        Conditions conditions = selection.conditions();
        return query("select count(*) from fact f where " + conditions.sql(), Long.class, conditions)
                .getSingleResult();
    }

    /** The relations of an entity other than the offices that it holds. */
    List<UUID> relations(FactSelection selection, String butFor, int limit) {
        return listed(selection.conditions().and("f.predicate <> :butFor", "butFor", butFor), Order.STRENGTH)
                .setMaxResults(limit)
                .getResultList();
    }

    private NativeQuery<UUID> listed(Conditions conditions, Order order) {
        return query(
                "select f.id from fact f where " + conditions.sql() + " order by " + order.sql + ", f.id",
                UUID.class,
                conditions);
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Conditions conditions) {
        NativeQuery<T> query = session.createNativeQuery(sql, type);
        conditions.forEach(query::setParameter);
        return query;
    }

    /** Statements, the latest first. */
    List<UUID> statements(
            @Nullable UUID speaker, @Nullable UUID about, @Nullable LocalDate asOf, int offset, int limit) {
        Conditions conditions = said(speaker, about, asOf);
        return query(
                        "select s.id from statement s where " + conditions.sql()
                                + " order by s.latest desc nulls last, s.articles desc, s.id",
                        UUID.class,
                        conditions)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long countStatements(@Nullable UUID speaker, @Nullable UUID about, @Nullable LocalDate asOf) {
        Conditions conditions = said(speaker, about, asOf);
        return query("select count(*) from statement s where " + conditions.sql(), Long.class, conditions)
                .getSingleResult();
    }

    private static Conditions said(@Nullable UUID speaker, @Nullable UUID about, @Nullable LocalDate asOf) {
        return new Conditions()
                .and(HAS_TO_DO.formatted("speaker", "SPEAKER"), "speaker", speaker)
                .and(HAS_TO_DO.formatted("about", "ABOUT"), "about", about)
                .and("s.known_since <= :asOf", "asOf", asOf);
    }
}
