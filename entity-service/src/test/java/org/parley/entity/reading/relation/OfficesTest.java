package org.parley.entity.reading.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.entity.reading.ReadingFixture.offices;
import static org.parley.entity.reading.ReadingFixture.relations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices that the text tells by way of another: counterparts, predecessors, second titles. All stories are invented. */
class OfficesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian Foreign Minister Ida Berg met her Danish counterpart Nils Aas in Oslo.   | Nils Aas, foreign minister of Denmark
            Norwegian Foreign Minister Ida Berg spoke. She met her Danish counterpart, Nils Aas, in Oslo. | Nils Aas, foreign minister of Denmark
            Norway's foreign minister Ida Berg and her Danish counterpart, Nils Aas, spoke by phone. | Nils Aas, foreign minister of Denmark
            Foreign Minister Ida Berg and Danish counterpart Nils Aas welcomed the deal.       | Nils Aas, foreign minister of Denmark
            Norwegian Deputy Prime Minister and Finance Minister Ida Berg spoke in Oslo.       | Ida Berg, deputy prime minister of Norway
            Norwegian Deputy Prime Minister and Finance Minister Ida Berg spoke in Oslo.       | Ida Berg, finance minister of Norway
            Nils Aas, President Ida Berg's senior adviser for Asia, flew to Oslo.              | Ida Berg, president of -
            Danish President-elect Ida Berg spoke in Oslo.                                     | Ida Berg, president-elect of Denmark
            The commander of the Northern Coast Guard, Nils Aas, spoke in Oslo.                | Nils Aas, commander of Northern Coast Guard
            Nils Aas, previously chief executive of Nordkraft ASA, will join the board.        | Nils Aas, former chief executive of Nordkraft ASA
            Former Danish president Nils Aas spoke in Oslo.                                    | Nils Aas, former president of Denmark
            President Ida Berg of Norway resigned. Her predecessor, Nils Aas, applauded.       | Nils Aas, former president of Norway
            Oxfam's Yemen head, Ida Berg, spoke in Oslo.                                       | Ida Berg, yemen head of Oxfam
            """)
    void isTold(String text, String office) {
        assertThat(offices(text)).contains(office);
    }

    @Test
    void ofTwoOfficesNobodyKnowsWhichTheCounterpartHolds() {
        assertThat(
                        offices(
                                "Norwegian Foreign Minister and Party Secretary Ida Berg met her Danish counterpart Nils Aas in Oslo."))
                .noneMatch(office -> office.startsWith("Nils Aas"));
    }

    @Test
    void whatIsOverHeadsNothing() {
        assertThat(relations("Ida Berg previously headed Nordkraft ASA.")).isEmpty();
        assertThat(relations("Ida Berg heads Nordkraft ASA.")).containsExactly("Ida Berg HEADS Nordkraft ASA");
    }

    @Test
    void whoLeadsMayStandBehindTheBody() {
        assertThat(relations("The Bergen Harbour Union, led by Ida Berg, called a strike."))
                .contains("Ida Berg LEADS Bergen Harbour Union");
    }
}
