package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.entity.ledger.statement.Utterance;

/** Statements, and which entities speak, listen and are spoken of in them. */
@ApplicationScoped
public class StatementRepository implements PanacheRepositoryBase<StatementRow, UUID> {

    private static final List<String> SLOTS = List.of("SPEAKER", "TOLD", "ABOUT");

    /** Replaces which entities these statements have to do with. */
    void about(Collection<Utterance> utterances) {
        getEntityManager()
                .createNativeQuery("delete from statement_entity where statement_id = any(:ids)")
                .setParameter("ids", utterances.stream().map(Utterance::id).toArray(UUID[]::new))
                .executeUpdate();
        for (String slot : SLOTS) {
            Pairs<UUID> rows = Pairs.of(
                    utterances.stream()
                            .collect(Collectors.toMap(
                                    Utterance::id,
                                    utterance -> utterance.entities().getOrDefault(slot, Set.of()))),
                    UUID[]::new);
            getEntityManager()
                    .createNativeQuery("""
                            insert into statement_entity
                            select *, :slot from unnest(cast(:ids as uuid[]), cast(:entities as uuid[]))
                            """)
                    .setParameter("slot", slot)
                    .setParameter("ids", rows.ids())
                    .setParameter("entities", rows.values())
                    .executeUpdate();
        }
    }

    /** Replaces the links of speakers with those they speak to and of in these statements; those that are gone link nobody. */
    void relink(Collection<UUID> statements) {
        UUID[] ids = statements.toArray(UUID[]::new);
        getEntityManager()
                .createNativeQuery("delete from link where id = any(:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        getEntityManager().createNativeQuery("""
                        insert into link
                        select distinct a.entity_id, b.entity_id, 'STATEMENT', s.id, s.origin_count, s.latest,
                               s.known_since, cast(null as date), cast(null as date)
                        from statement s
                        join statement_entity a on a.statement_id = s.id
                        join statement_entity b on b.statement_id = s.id and b.entity_id <> a.entity_id
                            and (a.slot = 'SPEAKER' or b.slot = 'SPEAKER')
                        where s.id = any(:ids)
                        """).setParameter("ids", ids).executeUpdate();
    }
}
