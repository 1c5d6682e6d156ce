package org.parley.entity.reading.event;

import java.util.List;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Relation;

/** What the article says of the office of who takes part: who speaks for others, who acts for a state. */
final class PublicRoles {

    private static final String OFFICE_OF_STATE =
            "(?!former ).*(?:president|minister|premier|chancellor|secretary|envoy|ambassador|commissioner|king|queen)";

    private final List<Relation> relations;

    PublicRoles(List<Relation> relations) {
        this.relations = relations;
    }

    /** Whether someone speaks for others, and was not there where they were. */
    boolean isSpokesperson(Entity person) {
        return holds(person.id(), ".*spokes(?:man|woman|person)");
    }

    /** Whether somebody acts for a country, or holds an office of state. */
    boolean isOfficial(Participant one) {
        return !one.sides().isEmpty() || one.party() instanceof Party.Known(String id) && holds(id, OFFICE_OF_STATE);
    }

    private boolean holds(String id, String office) {
        return relations.stream()
                .anyMatch(relation -> relation.subject().equals(id)
                        && relation.role() != null
                        && relation.role().matches(office));
    }
}
