package org.parley.entity.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;

/**
 * Reads links. Two entities are linked by a relation between them, by an event in which both have a part or which was at
 * the one, and by a statement of the one to or about the other.
 */
@ApplicationScoped
class NetworkQueries {

    /** Each link of entities in :ones to another entity: one, other, kind, id, origins, latest. */
    private static final String LINKS = """
            select a.entity_id one, b.entity_id other, f.kind, f.id, f.origin_count, f.latest
            from fact_entity a
            join fact f on f.id = a.fact_id
            join fact_entity b on b.fact_id = a.fact_id and b.entity_id <> a.entity_id
            where a.entity_id = any(:ones)
              and (cast(:link as text) is null or f.kind = :link)
              and (cast(:from as date) is null or f.happened_to >= :from)
              and (cast(:to as date) is null or f.happened_from <= :to)
              and f.origin_count >= :minOrigins
              and (cast(:asOf as date) is null or f.known_since <= :asOf)
            union
            select a.entity_id, b.entity_id, 'STATEMENT', s.id, s.origin_count, s.latest
            from statement_entity a
            join statement s on s.id = a.statement_id
            join statement_entity b on b.statement_id = a.statement_id and b.entity_id <> a.entity_id
                and (a.slot = 'SPEAKER' or b.slot = 'SPEAKER')
            where a.entity_id = any(:ones)
              and (cast(:link as text) is null or :link = 'STATEMENT')
              and cast(:from as date) is null and cast(:to as date) is null
              and s.origin_count >= :minOrigins
              and (cast(:asOf as date) is null or s.known_since <= :asOf)
            """;

    private final Session session;

    NetworkQueries(Session session) {
        this.session = session;
    }

    /** Who is linked to an entity, those with the most links first: entity, links, latest, how many there are in all. */
    List<Object[]> neighbours(UUID entity, @Nullable EntityType type, LinkSelection selection, int limit) {
        return selected("""
                        with link as (%s)
                        select other, count(*), max(latest), count(*) over () from link
                        where cast(:type as text) is null
                           or exists (select 1 from entity e where e.id = other and e.type = :type)
                        group by other order by count(*) desc, max(origin_count) desc, other
                        """.formatted(LINKS), Set.of(entity), selection)
                .setParameter("type", type == null ? null : type.name(), String.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many had the links between an entity and each of these first hand: entity, origins. */
    List<Object[]> origins(UUID entity, Collection<UUID> others, LinkSelection selection) {
        return selected("""
                        with link as (%s)
                        select other, count(distinct c.origin) from link
                        join claim c on c.fact_id = link.id or c.statement_id = link.id
                        where other = any(:others) and (cast(:asOf as date) is null or c.known <= :asOf)
                        group by other
                        """.formatted(LINKS), Set.of(entity), selection)
                .setParameter("others", others.toArray(UUID[]::new))
                .getResultList();
    }

    /** The strongest link of each pair of these: one, other, kind, id, origins, how many links the pair has. */
    List<Object[]> between(Collection<UUID> entities, LinkSelection selection) {
        return selected("""
                        with link as (%s)
                        select distinct on (one, other) one, other, kind, id, origin_count,
                               count(*) over (partition by one, other)
                        from link where one < other and other = any(:ones)
                        order by one, other, origin_count desc, id
                        """.formatted(LINKS), entities, selection).getResultList();
    }

    /** One step on from these, to entities that were not met yet, and are of none of these types or the goal: one, other, kind, id; the strongest for each other. */
    List<Object[]> step(
            Collection<UUID> entities,
            Collection<UUID> met,
            Collection<EntityType> without,
            UUID goal,
            LinkSelection selection,
            int limit) {
        return selected("""
                        with link as (%s)
                        select distinct on (other) one, other, kind, link.id from link
                        join entity e on e.id = other
                        where other <> all(:met) and (e.type <> all(:without) or other = :goal)
                        order by other, origin_count desc, link.id
                        """.formatted(LINKS), entities, selection)
                .setParameter("met", met.toArray(UUID[]::new))
                .setParameter("goal", goal)
                .setParameter("without", without.stream().map(Enum::name).toArray(String[]::new))
                .setMaxResults(limit)
                .getResultList();
    }

    private NativeQuery<Object[]> selected(String sql, Collection<UUID> ones, LinkSelection selection) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("ones", ones.toArray(UUID[]::new))
                .setParameter("link", selection.link == null ? null : selection.link.name(), String.class)
                .setParameter("from", selection.from, LocalDate.class)
                .setParameter("to", selection.to, LocalDate.class)
                .setParameter("minOrigins", selection.minOrigins)
                .setParameter("asOf", selection.asOf, LocalDate.class);
    }
}
