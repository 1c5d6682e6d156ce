package org.parley.entity.reading.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.entity.reading.ReadingFixture;

/** Countries whose name, and whose people's, has two words. */
class NationalityTest {

    @Test
    void aNationalityOfTwoWordsTellsWhoseAnOfficeIs() {
        assertThat(ReadingFixture.relations("North Korean leader Roh Min-seo met Sri Lankan President Nihal Perera."))
                .containsExactly("Roh Min-seo HOLDS_ROLE North Korea", "Nihal Perera HOLDS_ROLE Sri Lanka");
    }

    @Test
    void theNorthIsTheCountryThatTheArticleNames() {
        String text = "North Korea closed the border. The North said the border would stay closed.";
        assertThat(ReadingFixture.links(text)).contains("North = North Korea");
        assertThat(ReadingFixture.names(text)).contains("North/PLACE");
    }
}
