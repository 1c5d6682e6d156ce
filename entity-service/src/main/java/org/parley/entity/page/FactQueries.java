package org.parley.entity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Which facts and statements a question selects. */
@ApplicationScoped
class FactQueries {

    private static final String SELECTED = """
            from fact f
            where (cast(:about as uuid) is null or f.id in (select fact_id from fact_entity where entity_id = :about))
              and (cast(:and as uuid) is null or f.id in (select fact_id from fact_entity where entity_id = :and))
              and (cast(:kind as text) is null or f.kind = :kind)
              and (cast(:predicate as text) is null or f.predicate = :predicate)
              and (cast(:type as text) is null or f.type = :type)
              and (cast(:status as text) is null or f.status = :status)
              and (cast(:from as date) is null or f.happened_to >= :from)
              and (cast(:to as date) is null or f.happened_from <= :to)
              and f.origin_count >= :minOrigins
              and (cast(:asOf as date) is null or f.known_since <= :asOf)
            """;

    private static final String SAID = """
            from statement s
            where (cast(:speaker as uuid) is null or s.id in (
                    select statement_id from statement_entity where entity_id = :speaker and slot = 'SPEAKER'))
              and (cast(:about as uuid) is null or s.id in (
                    select statement_id from statement_entity where entity_id = :about and slot = 'ABOUT'))
              and (cast(:asOf as date) is null or s.known_since <= :asOf)
            """;

    /** In which order facts are listed. */
    enum Order {
        /** Those of most origins first. */
        STRENGTH("f.origin_count desc, f.articles desc, f.latest desc nulls last"),
        /** The latest event first, those of open time last. */
        LATEST("f.time ->> 'start' desc nulls last, f.latest desc nulls last");

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
        return selected("select f.id " + SELECTED + " order by " + order.sql + ", f.id", UUID.class, selection)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(FactSelection selection) {
        return selected("select count(*) " + SELECTED, Long.class, selection).getSingleResult();
    }

    /** The relations of an entity other than the offices that it holds. */
    List<UUID> relations(FactSelection selection, String butFor, int limit) {
        return selected(
                        "select f.id " + SELECTED + " and f.predicate <> :butFor order by " + Order.STRENGTH.sql
                                + ", f.id",
                        UUID.class,
                        selection)
                .setParameter("butFor", butFor)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> NativeQuery<T> selected(String sql, Class<T> type, FactSelection selection) {
        return session.createNativeQuery(sql, type)
                .setParameter("about", selection.about(), UUID.class)
                .setParameter("and", selection.and(), UUID.class)
                .setParameter("kind", name(selection.kind()), String.class)
                .setParameter("predicate", selection.predicate(), String.class)
                .setParameter("type", selection.type(), String.class)
                .setParameter("status", name(selection.status()), String.class)
                .setParameter("from", selection.from(), LocalDate.class)
                .setParameter("to", selection.to(), LocalDate.class)
                .setParameter("minOrigins", selection.minOrigins())
                .setParameter("asOf", selection.asOf(), LocalDate.class);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** Statements, the latest first. */
    List<UUID> statements(
            @Nullable UUID speaker, @Nullable UUID about, @Nullable LocalDate asOf, int offset, int limit) {
        return said(
                        "select s.id " + SAID + " order by s.latest desc nulls last, s.articles desc, s.id",
                        UUID.class,
                        speaker,
                        about,
                        asOf)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long countStatements(@Nullable UUID speaker, @Nullable UUID about, @Nullable LocalDate asOf) {
        return said("select count(*) " + SAID, Long.class, speaker, about, asOf).getSingleResult();
    }

    private <T> NativeQuery<T> said(
            String sql, Class<T> type, @Nullable UUID speaker, @Nullable UUID about, @Nullable LocalDate asOf) {
        return session.createNativeQuery(sql, type)
                .setParameter("speaker", speaker, UUID.class)
                .setParameter("about", about, UUID.class)
                .setParameter("asOf", asOf, LocalDate.class);
    }
}
