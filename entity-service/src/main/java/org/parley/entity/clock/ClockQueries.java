package org.parley.entity.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.parley.entity.clock.Change.Kind;

/** Reads what happened and what became known, in the order of a clock. */
@ApplicationScoped
class ClockQueries {

    private static final String HAPPENED = """
            from (select f.id, f.happened_from first, f.happened_to last from fact f
                  where f.id in (select fact_id from fact_entity where entity_id = :entity) and f.kind = 'EVENT'
                    and f.happened_from is not null and (cast(:asOf as date) is null or f.known_since <= :asOf)) x
            where (cast(:from as date) is null or last >= :from) and (cast(:to as date) is null or first <= :to)
            """;

    private static final String BECAME_KNOWN = """
            from (select f.id, f.known_since first, f.known_since last from fact f
                  where f.id in (select fact_id from fact_entity where entity_id = :entity)
                  union all
                  select s.id, s.known_since, s.known_since from statement s
                  where s.id in (select statement_id from statement_entity where entity_id = :entity)) x
            where (cast(:from as date) is null or last >= :from) and (cast(:to as date) is null or first <= :to)
              and (cast(:asOf as date) is null or first <= :asOf)
            """;

    /** Whether something is about the entity that was asked for, if one was. */
    private static final String ABOUT_FACT =
            "(cast(:about as uuid) is null or f.id in (select fact_id from fact_entity where entity_id = :about))";

    /** Each change that the database alone can tell: kind, day, id, the day on which it was first known. */
    private static final String CHANGES = """
            from (
                select 'NEW_ENTITY' kind, e.known_since known, e.id from entity e
                where e.known_since > :from and e.known_since <= :to and cast(:about as uuid) is null
                union all
                select 'NEW_FACT', f.known_since, f.id from fact f
                where f.known_since > :from and f.known_since <= :to and %1$s
                union all
                select 'NEW_STATEMENT', s.known_since, s.id from statement s
                where s.known_since > :from and s.known_since <= :to
                  and (cast(:about as uuid) is null
                       or s.id in (select statement_id from statement_entity where entity_id = :about))
                union all
                select 'NEW_DISAGREEMENT', d.known_since, d.id from disagreement d
                where d.known_since > :from and d.known_since <= :to
                  and (cast(:about as uuid) is null or d.id in (
                        select a.disagreement_id from disagreement_about a
                        where a.target_id = :about
                           or a.target_id in (select fact_id from fact_entity where entity_id = :about)
                           or a.target_id in (select statement_id from statement_entity where entity_id = :about)))
                union all
                select 'NEW_ORIGIN', max(x.first), x.fact_id from (
                    select c.fact_id, c.origin, min(c.known) first
                    from fact f join claim c on c.fact_id = f.id
                    where f.id in (select fact_id from claim where known > :from and known <= :to)
                      and f.known_since <= :from and not c.denies and %1$s
                    group by c.fact_id, c.origin) x
                where x.first > :from and x.first <= :to group by x.fact_id) x
            where (cast(:kind as text) is null or kind = :kind)
            """.formatted(ABOUT_FACT);

    private final Session session;

    ClockQueries(Session session) {
        this.session = session;
    }

    /**
     * Which part of time is asked for; what is null does not narrow.
     *
     * @param from the first day, of the clock
     * @param to the last day, of the clock
     */
    record Stretch(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asOf) {}

    /** Facts and statements of an entity, the earliest first: id, first day, last day. */
    List<Object[]> timeline(UUID entity, Clock clock, Stretch stretch, int offset, int limit) {
        return timeline(
                        "select id, first, last " + of(clock) + " order by first, last, id",
                        Object[].class,
                        entity,
                        stretch)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long countTimeline(UUID entity, Clock clock, Stretch stretch) {
        return timeline("select count(*) " + of(clock), Long.class, entity, stretch)
                .getSingleResult();
    }

    private static String of(Clock clock) {
        return switch (clock) {
            case EVENT -> HAPPENED;
            case PUBLICATION -> BECAME_KNOWN;
        };
    }

    private <T> NativeQuery<T> timeline(String sql, Class<T> type, UUID entity, Stretch stretch) {
        return session.createNativeQuery(sql, type)
                .setParameter("entity", entity)
                .setParameter("from", stretch.from(), LocalDate.class)
                .setParameter("to", stretch.to(), LocalDate.class)
                .setParameter("asOf", stretch.asOf(), LocalDate.class);
    }

    /** What became known after a day up to another, the latest first: kind, day, id. */
    List<Object[]> changes(LocalDate from, LocalDate to, @Nullable UUID about, @Nullable Kind kind, int limit) {
        return changes("select kind, known, id " + CHANGES + " order by known desc, kind, id", from, to, about, kind)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are of each kind: kind, count. */
    List<Object[]> countChanges(LocalDate from, LocalDate to, @Nullable UUID about) {
        return changes("select kind, count(*) " + CHANGES + " group by kind", from, to, about, null)
                .getResultList();
    }

    private NativeQuery<Object[]> changes(
            String sql, LocalDate from, LocalDate to, @Nullable UUID about, @Nullable Kind kind) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("about", about, UUID.class)
                .setParameter("kind", kind == null ? null : kind.name(), String.class);
    }

    /** The events that were known before and were told again between the days. */
    List<UUID> eventsToldAgain(LocalDate from, LocalDate to, @Nullable UUID about) {
        return session.createNativeQuery("""
                        select f.id from fact f
                        where f.kind = 'EVENT' and f.known_since <= :from
                          and f.id in (select fact_id from claim where known > :from and known <= :to) and %s
                        order by f.id
                        """.formatted(ABOUT_FACT), UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("about", about, UUID.class)
                .getResultList();
    }
}
