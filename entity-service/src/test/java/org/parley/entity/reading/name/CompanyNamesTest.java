package org.parley.entity.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.entity.reading.ReadingFixture.names;

import org.junit.jupiter.api.Test;

/** Where the names of companies begin and end, and what looks like one. */
class CompanyNamesTest {

    @Test
    void theCodeOfItsSharesIsNoPartOfAName() {
        assertThat(names("Nordkraft Inc NRDK.N and Telenord TELN.OL agreed to merge."))
                .containsExactly("Nordkraft Inc/ORGANIZATION", "Telenord/ORGANIZATION");
    }

    @Test
    void aPossessiveBeforeALegalFormBelongsToTheName() {
        assertThat(names("Brewer Holm's Group Ltd rejected the bid on Tuesday."))
                .containsExactly("Holm's Group Ltd/ORGANIZATION");
    }

    @Test
    void aShortOfficeIsNobodysName() {
        assertThat(names("FM Karimi is in Oslo. The PM said the FM would stay."))
                .containsExactly("Karimi/PERSON", "Oslo/PLACE");
        assertThat(names("French group FM Logistic bought Nordlager in Oslo.")).contains("FM Logistic/ORGANIZATION");
    }

    @Test
    void theFieldOfAnOfficeIsNoBody() {
        assertThat(names("The Minister for Foreign Affairs of Japan, Kamiko Yuno, arrived."))
                .containsExactly("Japan/PLACE", "Kamiko Yuno/PERSON");
    }
}
