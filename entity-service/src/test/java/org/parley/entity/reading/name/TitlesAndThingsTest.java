package org.parley.entity.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.entity.reading.ReadingFixture.names;

import org.junit.jupiter.api.Test;
import org.parley.entity.reading.ReadingFixture;

/** Titles that are names too, and what is neither a person, a place nor a body. */
class TitlesAndThingsTest {

    @Test
    void aStormIsOneByItsNameAloneUnlessSomebodyIsCalledSo() {
        assertThat(names("Hurricane Clara is moving north. On Tuesday Clara packed winds of 200 kilometres an hour."))
                .containsExactly("Hurricane Clara/EVENT", "Clara/EVENT");
        assertThat(names("Hurricane Clara is moving north. Clara Berg closed the quay, Clara said."))
                .contains("Clara Berg/PERSON", "Clara/PERSON");
    }

    @Test
    void officesOfFewLettersAreNoPartOfAName() {
        assertThat(names("DPM Holmgard left. FM Ida Berg and PM Lars Holm met CM Nils Aas."))
                .containsExactly("Holmgard/PERSON", "Ida Berg/PERSON", "Lars Holm/PERSON", "Nils Aas/PERSON");
    }

    @Test
    void shahIsATitleOrTheBeginningOfAName() {
        assertThat(names("Foreign Minister Shah Jahan Aziz met Lars Holm. Minister Shah Aziz left."))
                .containsExactly("Shah Jahan Aziz/PERSON", "Lars Holm/PERSON", "Shah Aziz/PERSON");
        assertThat(names("His Highness the Amir spoke to Amir Aziz in Oslo."))
                .containsExactly("Amir Aziz/PERSON", "Oslo/PLACE");
    }

    @Test
    void aSurnameMayStandFirstInQuotationMarks() {
        assertThat(names("The list has \"Holmgard, Ida\" twice.")).containsExactly("Holmgard, Ida/PERSON");
        assertThat(names("The list has Holmgard, Ida and Nils twice.")).contains("Holmgard/PERSON");
    }

    @Test
    void productsAndIndexesAreNoBodies() {
        assertThat(names("The Oslo Composite Index rose after Bitcoin fell and the iPhone sold well."))
                .containsExactly("Oslo Composite Index/OTHER", "Bitcoin/OTHER", "iPhone/OTHER");
    }

    @Test
    void aHouseWhereOneGoesMayEndInAnApostrophe() {
        assertThat(names("We had dinner at Holm's on Friday.")).containsExactly("Holm's/PLACE");
        assertThat(names("Ida Holm's plan is like Nils Aas's, she said at Ida Holm's request."))
                .noneMatch(name -> name.contains("'s"));
    }

    @Test
    void aBlankBeforeAnApostropheIsNone() {
        assertThat(names("Norway 's minister met Ida Berg 's brother."))
                .containsExactly("Norway/PLACE", "Ida Berg/PERSON");
        assertThat(ReadingFixture.offices("Norway 's foreign minister, Ida Berg, spoke."))
                .containsExactly("Ida Berg, foreign minister of Norway");
    }
}
