package org.parley.entity.reading.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;

/** What lies where, and places that only stand beside each other. All stories are invented. */
class PlaceRelationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Floods hit Bergen and other towns in Norway.               | Bergen LOCATED_IN Norway
            The city of Bergen in Western Norway was flooded.          | Bergen LOCATED_IN Western Norway
            Ships left the Norwegian port of Narvik.                   | Narvik LOCATED_IN Norway
            They met in the Norwegian mining town Roros.               | Roros LOCATED_IN Norway
            Voss is a town in Norway.                                  | Voss LOCATED_IN Norway
            Voss, a town in western Norway, was flooded.               | Voss LOCATED_IN Norway
            Shells fell on the Sandvika district of Bergen.            | Sandvika LOCATED_IN Bergen
            Trucks left towns in Norway, including Bergen and Voss.    | Voss LOCATED_IN Norway
            Voss and other parts of Norway were flooded.               | Voss LOCATED_IN Norway
            Worshippers left the Blue Mosque in Istanbul.              | Blue Mosque LOCATED_IN Istanbul
            Norway launched strikes against Hamas in Syria and Iraq.   | Hamas LOCATED_IN Iraq
            The raid by Hezbollah in Voss killed two.                  | Hezbollah LOCATED_IN Voss
            Hezbollah's presence in Syria worries Norway.              | Hezbollah LOCATED_IN Syria
            The American investor Elm Capital, which sued, lost.       | Elm Capital LOCATED_IN United States
            Elm Capital, the Danish fund that sued, lost.              | Elm Capital LOCATED_IN Denmark
            Elm Capital is a Danish rival of Nordkraft ASA.            | Elm Capital LOCATED_IN Denmark
            The Elm Party, Norway's main Danish party, lost.           | Elm Party LOCATED_IN Norway
            Students of Harvard University in Boston met the minister. | Harvard University LOCATED_IN Boston
            """)
    void readsWhereThingsLie(String text, String relation) {
        assertThat(ReadingFixture.relations(text)).contains(relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister met NATO in Bergen on Monday.",
                "Malaysia's foreign minister, Farah Iskandar, met representatives of the opposition National Unity Council in Bangkok last week, angering the generals.",
                "Leaders met in Bergen, Oslo and Rome.",
                "Talks between Norway and NATO in Bergen broke down.",
                "Norway in Europe, Bergen and other towns were told.",
                "Ida Berg is a mayor in Norway.",
                "NATO, which met the Norwegian company, left."
            })
    void readsNoPlaceInLookAlikes(String text) {
        assertThat(ReadingFixture.relations(text))
                .noneMatch(told -> told.matches("(?:NATO|Bergen|Ida Berg|National Unity Council) LOCATED_IN .*"));
    }
}
