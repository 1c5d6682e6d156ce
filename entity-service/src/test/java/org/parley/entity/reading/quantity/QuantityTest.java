package org.parley.entity.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Quantity;
import org.parley.entity.reading.analysis.SpanCheck;

/** Which numbers of the news are read, as what, and whose they are. */
class QuantityTest {

    private static List<String> read(String text) {
        Analysis analysis = ReadingFixture.read(text);
        assertThat(SpanCheck.faults(analysis)).isEmpty();
        return analysis.quantities().stream().map(QuantityTest::told).toList();
    }

    private static String told(Quantity quantity) {
        String upTo = quantity.upTo() == null ? "" : "-" + quantity.upTo().toPlainString();
        return "%s: %s%s %s %s %s"
                .formatted(
                        quantity.text(),
                        quantity.value().toPlainString(),
                        upTo,
                        quantity.bound(),
                        quantity.unit(),
                        quantity.measure());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The floods killed at least 17 people and injured 42 in Velmora. | at least 17 people: 17 AT_LEAST PERSON KILLED ; 42: 42 EXACT PERSON INJURED
            Nineteen miners and three firefighters were killed in the blast. | Nineteen miners: 19 EXACT PERSON KILLED ; three firefighters: 3 EXACT PERSON KILLED
            The death toll rose to 1,205 on Friday. | 1,205: 1205 EXACT PERSON KILLED
            The storm has claimed 38 lives along the coast. | 38 lives: 38 EXACT PERSON KILLED
            Police arrested some 250 protesters in Halden. | some 250 protesters: 250 ABOUT PERSON DETAINED
            Norvik has made a $41 billion bid for Halden Steel. | $41 billion: 41000000000 EXACT USD bid
            The ministry bought the harbour of Velmora for $300m. | $300m: 300000000 EXACT USD buy
            Norvik raised 2.5bn euros ($2.7bn) from investors. | 2.5bn euros: 2500000000 EXACT EUR raise
            Norvik will hold a stake of 51 percent in the harbour. | 51 percent: 51 EXACT PERCENT stake
            Between 36 and 40 sailors are missing after the collision. | Between 36 and 40 sailors: 36-40 EXACT PERSON MISSING
            """)
    void readsWhatANumberCountsOrMeasures(String text, String told) {
        assertThat(read(text)).containsExactly(told.split(" ; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg, 47, met Lars Holm in Oslo on 5 May 2031.",
                "The talks lasted three hours and both sides agreed to Article 17 of the draft.",
                "Flight 17 left at 8:43 a.m. and flew 460 kilometres north.",
                "Halden won 3-2 and the two countries went home.",
                "Call the ministry on 004712345678."
            })
    void leavesAgesDatesExtentsAndNumbersInNames(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void doesNotTakeTheKillersForTheKilled() {
        assertThat(read("Three gunmen killed the mayor of Halden on Monday."))
                .containsExactly("Three gunmen: 3 EXACT PERSON gunmen");
    }

    @Test
    void aNumberIsOfItsEventAndOfItsSpeaker() {
        Analysis analysis = ReadingFixture.read("A flood in Velmora killed 17 people on Monday.\n\n"
                + "The toll rose to 19 on Tuesday, according to Interior Minister Ida Berg.");
        assertThat(analysis.quantities()).hasSize(2).allSatisfy(quantity -> {
            assertThat(quantity.measure()).isEqualTo("KILLED");
            assertThat(quantity.event()).isEqualTo(analysis.events().getFirst().id());
        });
        assertThat(analysis.quantities().getLast().chain()).startsWith("Ida Berg");
        assertThat(analysis.events().getFirst().type()).isEqualTo("DISASTER");
    }
}
