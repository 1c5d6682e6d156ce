package org.parley.entity.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.parley.entity.platform.Conditions;
import org.parley.entity.reading.analysis.EntityType;

/** Reads links. */
@ApplicationScoped
class NetworkQueries {

    /** Thousands may be met: an array would be gone through for each link. */
    private static final String NOT_MET =
            "not exists (select 1 from unnest(cast(:met as uuid[])) met (id) where met.id = l.other)";

    private final Session session;

    NetworkQueries(Session session) {
        this.session = session;
    }

    /**
     * Who is linked to an entity, those with the most links first: entity, links, latest, how many there are in all, how
     * many had the links first hand.
     */
    List<Object[]> neighbours(UUID entity, @Nullable EntityType type, LinkSelection selection, int limit) {
        Conditions conditions = selected(Set.of(entity), selection)
                .and(
                        "exists (select 1 from entity e where e.id = l.other and e.type = :type)",
                        "type",
                        type == null ? null : type.name());
        String known = selection.asOf == null ? "" : " and c.known <= :asOf";
        return query("""
                        with neighbour as (
                            select l.other, count(*) links, max(l.latest) latest, count(*) over () total,
                                   row_number() over (order by count(*) desc, max(l.origin_count) desc, l.other) place
                            from link l where %1$s group by l.other order by place limit :limit)
                        select n.other, n.links, n.latest, n.total, (
                            select count(distinct c.origin) from link l cross join lateral (
                                select origin, known from claim where fact_id = l.id
                                union all select origin, known from claim where statement_id = l.id) c
                            where l.other = n.other and %1$s%2$s)
                        from neighbour n order by n.place
                        """.formatted(conditions.sql(), known), conditions)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The strongest link of each pair of these: one, other, kind, id, origins, how many links the pair has. */
    List<Object[]> between(Collection<UUID> entities, LinkSelection selection) {
        Conditions conditions = selected(entities, selection);
        return query("""
                        select distinct on (l.one, l.other) l.one, l.other, l.kind, l.id, l.origin_count,
                               count(*) over (partition by l.one, l.other)
                        from link l where %s and l.one < l.other and l.other = any(:ones)
                        order by l.one, l.other, l.origin_count desc, l.id
                        """.formatted(conditions.sql()), conditions).getResultList();
    }

    /** One step on from these, to entities that were not met yet, and are of none of these types or the goal: one, other, kind, id; the strongest for each other. */
    List<Object[]> step(
            Collection<UUID> entities,
            Collection<UUID> met,
            Collection<EntityType> without,
            UUID goal,
            LinkSelection selection,
            int limit) {
        Conditions conditions = selected(entities, selection).and(NOT_MET, "met", met.toArray(UUID[]::new));
        if (!without.isEmpty()) {
            conditions
                    .and(
                            "(l.other = :goal or not exists (select 1 from entity e where e.id = l.other and e.type = any(:without)))",
                            "without",
                            without.stream().map(Enum::name).toArray(String[]::new))
                    .with("goal", goal);
        }
        return query("""
                        select distinct on (l.other) l.one, l.other, l.kind, l.id from link l where %s
                        order by l.other, l.origin_count desc, l.id
                        """.formatted(conditions.sql()), conditions)
                .setMaxResults(limit)
                .getResultList();
    }

    private static Conditions selected(Collection<UUID> ones, LinkSelection selection) {
        return new Conditions()
                .and("l.one = any(:ones)", "ones", ones.toArray(UUID[]::new))
                .and("l.kind = :link", "link", selection.link == null ? null : selection.link.name())
                .and("l.happened_to >= :from", "from", selection.from)
                .and("l.happened_from <= :to", "to", selection.to)
                .and(
                        "l.origin_count >= :minOrigins",
                        "minOrigins",
                        selection.minOrigins == 0 ? null : selection.minOrigins)
                .and("l.known_since <= :asOf", "asOf", selection.asOf);
    }

    private NativeQuery<Object[]> query(String sql, Conditions conditions) {
        NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
        conditions.forEach(query::setParameter);
        return query;
    }
}
