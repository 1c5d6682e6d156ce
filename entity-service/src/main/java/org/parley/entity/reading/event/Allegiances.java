package org.parley.entity.reading.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.syntax.Referents;

/**
 * For which country each acts, by the offices that an article tells of: "Norwegian Foreign Minister Berg" for Norway, and
 * who heads a body for the country of that body.
 */
final class Allegiances {

    private final Map<String, String> sideOf = new HashMap<>();

    Allegiances(List<Relation> relations, Referents referents) {
        // The second round takes those whose body got its country behind them.
        for (int round = 0; round < 2; round++) {
            for (Relation relation : relations) {
                side(relation, referents);
            }
        }
    }

    private void side(Relation relation, Referents referents) {
        boolean office = relation.predicate().equals("HOLDS_ROLE")
                || relation.predicate().equals("HEADS");
        Entity object = relation.object() == null ? null : referents.byId(relation.object());
        if (!office || object == null) {
            return;
        }
        if (object.type() == EntityType.PLACE) {
            sideOf.putIfAbsent(relation.subject(), object.id());
        } else if (sideOf.containsKey(object.id())) {
            sideOf.putIfAbsent(relation.subject(), sideOf.get(object.id()));
        }
    }

    /** The entity ids of the countries that it acts for: a country for itself; none where that is not told. */
    Set<String> of(Entity entity) {
        if (entity.type() == EntityType.PLACE) {
            return Set.of(entity.id());
        }
        String side = sideOf.get(entity.id());
        return side == null ? Set.of() : Set.of(side);
    }
}
