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
}
