package org.parley.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " date 2025-03-04 + ↺ − 16 px\n\nThe ministers met.",
                "Published: 4 March 2025\nThe ministers met.",
                "The ministers met\nUpdated on Tuesday, March 4, 2025 at 10:15\nThey said little.",
                "A headline\n4 March 2025\nThe ministers met.",
                "A headline\nMar. 4, 2025, 10:15 GMT\nThe ministers met.",
                "2025-03-04T10:15:00Z\nThe ministers met.",
                "VIENNA, March 4, 2025 (Agency) – The ministers met.",
                "VIENNA, Tuesday, 4th March 2025 — The ministers met.",
                "VIENNA (Agency), Mar 4 2025 - The ministers met.",
                "A headline\nBy Anna Berg and Jon Holm | The Fjord Mail | March 4, 2025\nThe ministers met.",
                "A headline\nVienna, 4 March 2025\nThe ministers met."
            })
    void findsTheDateOfTheHead(String text) {
        assertThat(DateLine.find(text)).contains(LocalDate.of(2025, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met on 4 March 2025 in Vienna.",
                "On March 4, 2025 – a Tuesday – the ministers met.",
                "In Vienna, March 4, 2025 was a warm day – for once.",
                "The ministers met.\n2025-03-04 was the day, they said.",
                "Date: 2025-02-30\nThe ministers met.",
                "A headline\nThe ministers will meet in Vienna, 4 March 2025\nThey met before.",
                ""
            })
    void takesNoDateOfAnEvent(String text) {
        assertThat(DateLine.find(text)).isEmpty();
    }

    @Test
    void looksAtTheHeadAlone() {
        assertThat(DateLine.find("A line.\n".repeat(20) + "4 March 2025\n")).isEmpty();
    }
}
