package org.parley.entity.reading.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.entity.reading.ReadingFixture.relations;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are parts of others or own them, and people told by their body alone. All stories are invented. */
class PartRelationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nordkraft ASA will sell its Nordline ASA shipping unit.                     | Nordline ASA PART_OF Nordkraft ASA
            Nordkraft ASA's shipping arm, Nordline ASA, will sell ships.                | Nordline ASA PART_OF Nordkraft ASA
            Nordkraft ASA's parent company, Nordkapital ASA, will sell ships.           | Nordkapital ASA OWNS Nordkraft ASA
            Nordkapital ASA is the owner of Vestbank ASA.                               | Nordkapital ASA OWNS Vestbank ASA
            Nordkapital ASA, the owner of Vestbank ASA, will sell ships.                | Nordkapital ASA OWNS Vestbank ASA
            Nordkapital ASA-owned Vestbank ASA will close branches.                     | Nordkapital ASA OWNS Vestbank ASA
            The Nordic Council's Development Bank will lend more.                       | Development Bank PART_OF Nordic Council
            The Research Department (RD) of the Nordic Council wrote it.                | Research Department PART_OF Nordic Council
            “It was near,” said Vestbank ASA's Ida Berg.                                | Ida Berg MEMBER_OF Vestbank ASA
            Ida Berg of Vestbank ASA laughed.                                           | Ida Berg MEMBER_OF Vestbank ASA
            Ida Berg, from the Nordic Institute, laughed.                               | Ida Berg MEMBER_OF Nordic Institute
            Ida Berg, who works for Nordkraft ASA, laughed.                             | Ida Berg MEMBER_OF Nordkraft ASA
            Ida Berg, the Labour MP for Bergen, called it a gift.                       | Ida Berg MEMBER_OF Labour
            Nordkraft ASA was founded by their father, Nils Aas, who died in May.       | Nils Aas FOUNDED Nordkraft ASA
            """)
    void isTold(String text, String relation) {
        assertThat(relations(text)).contains(relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She took the title off Ida Berg from Vestbank ASA in May.",
                "Nordkraft ASA's rival, Nordline ASA, will sell ships.",
                "The branch of Nordkraft ASA in Bergen is closed.",
                "Ida Berg does not work for Nordkraft ASA."
            })
    void isNotReadInLookAlikes(String text) {
        assertThat(relations(text)).noneMatch(told -> told.matches(".* (?:MEMBER_OF|PART_OF|OWNS) .*"));
    }
}
