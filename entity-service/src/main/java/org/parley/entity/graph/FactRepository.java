package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.entity.ledger.disagreement.Offices;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.fact.Fact.Slot;

/** Facts, which entities they are about, and whom they link. */
@ApplicationScoped
public class FactRepository implements PanacheRepositoryBase<FactRow, UUID> {

    /** Replaces which entities these facts are about. */
    void about(Collection<Fact> facts) {
        UUID[] ids = facts.stream().map(Fact::id).toArray(UUID[]::new);
        getEntityManager()
                .createNativeQuery("delete from fact_entity where fact_id = any(:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        for (Slot slot : Slot.values()) {
            Pairs<UUID> rows = Pairs.of(
                    facts.stream()
                            .collect(Collectors.toMap(
                                    Fact::id, fact -> fact.entities().getOrDefault(slot, Set.of()))),
                    UUID[]::new);
            getEntityManager()
                    .createNativeQuery(
                            "insert into fact_entity select *, :slot from unnest(cast(:ids as uuid[]), cast(:entities as uuid[]))")
                    .setParameter("slot", slot.name())
                    .setParameter("ids", rows.ids())
                    .setParameter("entities", rows.values())
                    .executeUpdate();
        }
    }

    /** Replaces who is linked to whom by these facts, which are told and reckoned; those that are gone link nobody. */
    void relink(Collection<UUID> facts) {
        UUID[] ids = facts.toArray(UUID[]::new);
        getEntityManager()
                .createNativeQuery("delete from link where id = any(:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        getEntityManager().createNativeQuery("""
                        insert into link
                        select distinct a.entity_id, b.entity_id, f.kind, f.id, f.origin_count, f.latest, f.known_since,
                               f.happened_from, f.happened_to
                        from fact f
                        join fact_entity a on a.fact_id = f.id
                        join fact_entity b on b.fact_id = f.id and b.entity_id <> a.entity_id
                        where f.id = any(:ids)
                        """).setParameter("ids", ids).executeUpdate();
    }

    /** The persons whom these facts give a role. */
    Set<UUID> officeHolders(Collection<UUID> facts) {
        return Set.copyOf(getSession()
                .createNativeQuery("""
                        select distinct subject_id from fact
                        where id = any(:ids) and predicate = 'HOLDS_ROLE' and role is not null
                        """, UUID.class)
                .setParameter("ids", facts.toArray(UUID[]::new))
                .getResultList());
    }

    /** The claims that give these persons a role, by person; only of those whose roles may disagree. */
    Map<UUID, List<Offices.Held>> offices(Collection<UUID> persons) {
        UUID[] several = severalOffices(persons).toArray(UUID[]::new);
        return several.length == 0 ? Map.of() : claimsOfOffices(several);
    }

    /** Most persons hold one office, and those in the news have claims of it without end: they are not looked at one by one. */
    private List<UUID> severalOffices(Collection<UUID> persons) {
        Map<UUID, List<String>> roles = getSession()
                .createNativeQuery("""
                        select subject_id, role from fact
                        where subject_id = any(:persons) and predicate = 'HOLDS_ROLE' and role is not null
                        """, Object[].class)
                .setParameter("persons", persons.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        return roles.entrySet().stream()
                .filter(entry -> Offices.several(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<UUID, List<Offices.Held>> claimsOfOffices(UUID[] persons) {
        return getSession()
                .createNativeQuery("""
                        select f.subject_id, c.id, f.id, c.article_id, f.role, e.name, c.published
                        from fact f join claim c on c.fact_id = f.id left join entity e on e.id = f.object_id
                        where f.subject_id = any(:persons) and f.predicate = 'HOLDS_ROLE' and f.role is not null
                        order by c.id
                        """, Object[].class)
                .setParameter("persons", persons)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Offices.Held(
                                        (UUID) row[1],
                                        (UUID) row[2],
                                        (UUID) row[3],
                                        (String) row[4],
                                        (String) row[5],
                                        row[6] == null ? null : LocalDate.parse(row[6].toString())),
                                Collectors.toList())));
    }
}
