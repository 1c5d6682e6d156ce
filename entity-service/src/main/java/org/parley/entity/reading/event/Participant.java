package org.parley.entity.reading.event;

import java.util.Set;
import org.parley.entity.reading.analysis.Party;

/**
 * Someone who takes part.
 *
 * @param person whether it is a named person
 * @param sides entity ids of the countries that they act for
 */
record Participant(Party party, boolean person, Set<String> sides) {

    Participant {
        sides = Set.copyOf(sides);
    }

    boolean isNamed() {
        return party instanceof Party.Known;
    }
}
