package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.syntax.WordLists;

class EventTypesTest {

    @Test
    void everyTypeThatAWordTellsOfIsListed() {
        Set<String> told = new TreeSet<>();
        for (String list : Set.of("actions.txt", "nominal-actions.txt")) {
            WordLists.lines(EventTypes.class, list).forEach(line -> told.add(line.replaceFirst(" *[|].*", "")));
        }
        WordLists.lines(EventTypes.class, "triggers.txt").forEach(line -> told.add(line.split(" ")[2]));

        assertThat(EventTypes.all()).containsAll(told);
    }
}
