package org.parley.entity.graph;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Statements, and which entities speak, listen and are spoken of in them. */
@ApplicationScoped
public class StatementRepository implements PanacheRepositoryBase<StatementRow, UUID> {

    /** Replaces which entities a statement has to do with. */
    void about(UUID statement, Map<String, Set<UUID>> entities) {
        getEntityManager()
                .createNativeQuery("delete from statement_entity where statement_id = :statement")
                .setParameter("statement", statement)
                .executeUpdate();
        entities.forEach((slot, ids) -> getEntityManager()
                .createNativeQuery(
                        "insert into statement_entity select :statement, unnest(cast(:ids as uuid[])), :slot")
                .setParameter("statement", statement)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("slot", slot)
                .executeUpdate());
    }
}
