package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.platform.Conditions;

/** Disagreements, and what they are about. */
@ApplicationScoped
public class DisagreementRepository implements PanacheRepositoryBase<DisagreementRow, UUID> {

    /** Puts these in the place of all that had one of the ids. */
    void replace(Collection<UUID> ids, Collection<Disagreement> fresh) {
        getEntityManager()
                .createNativeQuery("delete from disagreement where id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
        for (Disagreement disagreement : fresh) {
            DisagreementRow row = new DisagreementRow();
            row.id = disagreement.id();
            row.kind = disagreement.kind();
            row.slot = disagreement.slot();
            row.sides = disagreement.sides();
            persist(row);
        }
        flush();
        for (Disagreement disagreement : fresh) {
            getEntityManager()
                    .createNativeQuery("insert into disagreement_about select :id, unnest(cast(:about as uuid[]))")
                    .setParameter("id", disagreement.id())
                    .setParameter("about", disagreement.about().toArray(UUID[]::new))
                    .executeUpdate();
        }
        date(fresh.stream().map(Disagreement::id).toList());
    }

    /** Notes the day on which the second side became known. */
    private void date(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("""
                        update disagreement d set known_since = (
                            select min(c.known) known
                            from jsonb_array_elements(d.sides) with ordinality as side (told, place)
                            cross join jsonb_array_elements_text(side.told -> 'claims') as carried (id)
                            join claim c on c.id = cast(carried.id as uuid)
                            group by side.place order by known offset 1 limit 1)
                        where d.id = any(:ids)
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /**
     * Which disagreements are asked for.
     *
     * @param about an entity, fact or statement
     * @param ruled whether a person's ruling on it holds
     * @param asOf those that were known on this day
     */
    public record Selection(
            Disagreement.@Nullable Kind kind,
            @Nullable UUID about,
            @Nullable Boolean ruled,
            @Nullable LocalDate asOf) {

        public static Selection about(UUID target, @Nullable LocalDate asOf) {
            return new Selection(null, target, null, asOf);
        }
    }

    private static final String RULED = """
            :ruled = exists (
                select 1 from decision r where r.kind = 'RULE' and r.matter ->> 'disagreement' = cast(d.id as text)
                and not exists (select 1 from decision_undone u where u.decision_id = r.id))
            """;

    private static final String ABOUT = """
            d.id in (
                select disagreement_id from disagreement_about where target_id = :about
                union all
                select a.disagreement_id from disagreement_about a
                join fact_entity f on f.fact_id = a.target_id where f.entity_id = :about
                union all
                select a.disagreement_id from disagreement_about a
                join statement_entity s on s.statement_id = a.target_id where s.entity_id = :about)
            """;

    /** Disagreements, contradictions first. */
    public List<UUID> matching(Selection selection, int offset, int limit) {
        Conditions conditions = conditions(selection);
        return query(
                        "select d.id from disagreement d where " + conditions.sql()
                                + " order by array_position(array['CONTRADICTION', 'CHANGE', 'DIVERGENCE'], d.kind),"
                                + " d.slot, d.id",
                        UUID.class,
                        conditions)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long countMatching(Selection selection) {
        Conditions conditions = conditions(selection);
        return query("select count(*) from disagreement d where " + conditions.sql(), Long.class, conditions)
                .getSingleResult();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Conditions conditions) {
        NativeQuery<T> query = getSession().createNativeQuery(sql, type);
        conditions.forEach(query::setParameter);
        return query;
    }

    private static Conditions conditions(Selection selection) {
        return new Conditions()
                .and(
                        "d.kind = :kind",
                        "kind",
                        selection.kind() == null ? null : selection.kind().name())
                .and("d.known_since <= :asOf", "asOf", selection.asOf())
                .and(RULED, "ruled", selection.ruled())
                .and(ABOUT, "about", selection.about());
    }

    /** What these are about: disagreement, target. */
    public List<Object[]> about(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery(
                        "select disagreement_id, target_id from disagreement_about where disagreement_id = any(:ids)",
                        Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** The disagreements that each are about one of these events, and the event. */
    public Map<UUID, UUID> onEvents(Collection<UUID> events) {
        return events.isEmpty()
                ? Map.of()
                : getSession()
                        .createNativeQuery(
                                "select disagreement_id, target_id from disagreement_about where target_id = any(:ids)",
                                Object[].class)
                        .setParameter("ids", events.toArray(UUID[]::new))
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1], (one, other) -> one));
    }
}
