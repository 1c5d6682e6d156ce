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
import org.parley.entity.ledger.fact.Fact.Slot;

/** Facts, and which entities they are about. */
@ApplicationScoped
public class FactRepository implements PanacheRepositoryBase<FactRow, UUID> {

    /** Replaces which entities a fact is about. */
    void about(UUID fact, Map<Slot, Set<UUID>> entities) {
        getEntityManager()
                .createNativeQuery("delete from fact_entity where fact_id = :fact")
                .setParameter("fact", fact)
                .executeUpdate();
        entities.forEach((slot, ids) -> getEntityManager()
                .createNativeQuery("insert into fact_entity select :fact, unnest(cast(:ids as uuid[])), :slot")
                .setParameter("fact", fact)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("slot", slot.name())
                .executeUpdate());
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

    /** The claims that give these persons a role, by person. */
    Map<UUID, List<Offices.Held>> offices(Collection<UUID> persons) {
        return getSession()
                .createNativeQuery("""
                        select f.subject_id, c.id, f.id, c.article_id, f.role, e.name, c.published
                        from fact f join claim c on c.fact_id = f.id left join entity e on e.id = f.object_id
                        where f.subject_id = any(:persons) and f.predicate = 'HOLDS_ROLE' and f.role is not null
                        order by c.id
                        """, Object[].class)
                .setParameter("persons", persons.toArray(UUID[]::new))
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
