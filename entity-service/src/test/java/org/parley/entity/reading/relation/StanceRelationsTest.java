package org.parley.entity.reading.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;

/** Whose side someone is on, and words that look like it. All stories are invented. */
class StanceRelationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway condemned NATO's attacks on the harbour.                      | Norway OPPOSES NATO
            The government of Norway stands with Sweden.                         | Norway SUPPORTS Sweden
            Ida Berg reiterated her support for the government of Norway.        | Ida Berg SUPPORTS Norway
            Sweden will provide military assistance to Norway.                   | Sweden SUPPORTS Norway
            Norway helps Sweden in the fight against Hamas.                      | Sweden OPPOSES Hamas
            Norway and Sweden vowed to defeat Hamas.                             | Norway OPPOSES Hamas
            Norway praised Sweden's efforts to defeat Hamas.                     | Sweden OPPOSES Hamas
            Norway stands with the people of Sweden.                             | Norway SUPPORTS Sweden
            Norway remains steadfast in support of Sweden.                       | Norway SUPPORTS Sweden
            Germans opposed Hamas.                                               | Germany OPPOSES Hamas
            Norway condemned in the strongest terms the Hamas attack on Bergen.  | Norway OPPOSES Hamas
            Norway repeated its condemnation of Denmark's policies.              | Norway OPPOSES Denmark
            Norway supports the Swedish army.                                    | Norway SUPPORTS Swedish army
            Sweden rejected the plan, and Norway's support for Finland is firm.  | Norway SUPPORTS Finland
            """)
    void readsWhoseSideSomeoneIsOn(String text, String relation) {
        assertThat(ReadingFixture.relations(text)).contains(relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brann defeated Viking on Sunday.",
                "Norway does not support Sweden.",
                "Ida Berg fights corruption, and her campaign against graft goes on.",
                "Nils Aas asked for Norway's support in the talks.",
                "Norway, which denies supporting Hamas, has closed its embassy.",
                "Sweden praised Norway and Finland for their efforts.",
                "Norway's war against Sweden lasted ten years."
            })
    void readsNoStanceInLookAlikes(String text) {
        assertThat(ReadingFixture.relations(text))
                .noneMatch(told -> told.contains("SUPPORTS") || told.contains("OPPOSES"));
    }
}
