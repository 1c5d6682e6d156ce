package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;

/** Who is where on a visit, who sets out for where, and which countries "both countries" are behind it. */
class JourneyEventsTest {

    private static final String DATELINE = "Oslo, March 4, 2026\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghanaian President Kofi Addo is in Oslo on a three-day visit.                     | VISIT ONGOING Kofi Addo in Oslo
            Ghanaian President Kofi Addo was in Oslo for talks with Ida Berg.                 | VISIT HELD Kofi Addo in Oslo
            Nils Aas is currently in Accra at the invitation of Kofi Addo.                    | VISIT ONGOING Nils Aas in Accra
            Nils Aas, who is in Lima at the start of a tour, said a deal was near.            | VISIT ONGOING Nils Aas in Lima
            President Kofi Addo is in Doha, Qatar, for talks with Ida Berg.                   | VISIT ONGOING Kofi Addo in Doha
            Foreign Minister Nils Aas will depart for Ghana on Sunday.                        | VISIT PLANNED Nils Aas in Ghana
            Foreign Minister Nils Aas departs for Ghana on Sunday.                            | VISIT PLANNED Nils Aas in Ghana
            Foreign Minister Nils Aas is billed to visit Ghana on Sunday.                     | VISIT PLANNED Nils Aas in Ghana
            President Kofi Addo left Accra for Lagos on Monday.                               | VISIT HELD Kofi Addo in Lagos
            Two pacts were signed during the visit of President Kofi Addo to Norway in May.   | VISIT HELD Kofi Addo in Norway
            Norwegian Foreign Minister Nils Aas visited Ghana on Monday. The two countries signed a trade agreement. | AGREEMENT HELD Norway, Ghana
            """)
    void readsWhoTravels(String text, String event) {
        assertThat(ReadingFixture.events(DATELINE + text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian Prime Minister Ida Berg was in Oslo for talks on Monday.",
                "Norwegian Prime Minister Ida Berg will depart for Norway on Monday.",
                "Ida Berg could be in Doha for talks on Monday.",
                "Striker Nils Aas left for Germany in 2020 to join a club.",
                "Kofi Addo waved to crowds during his departure from the palace in Accra.",
                "Before her departure from Lima, Ida Berg thanked Nils Aas."
            })
    void whoIsAtHomeOrMovesAwayVisitsNobodyAndLeavesNoOffice(String text) {
        assertThat(ReadingFixture.events(DATELINE + text))
                .noneMatch(event -> event.matches("(?:VISIT|RESIGNATION) .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian minister Nils Aas visited Ghana on Monday. Sudan is at war with Chad. The two countries signed a truce.",
                "Norwegian minister Nils Aas visited Ghana in May and Togo in June. The two countries signed a treaty."
            })
    void twoCountriesAreThoseOfAVisitOnlyWhereNoOtherIsNamed(String text) {
        assertThat(ReadingFixture.events(DATELINE + text))
                .noneMatch(event -> event.contains("Norway, Ghana") || event.contains("Ghana, Norway"));
    }
}
