package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "every page but one | “every page but one”",
                "\"every page but one\" | “every page but one”",
                "“every page but one” | “every page but one”",
                "“every page but one | “every page but one”",
                "every page but one” | “every page but one”",
                "\"One,\" he said, \"not two\" | \"One,\" he said, \"not two\"",
                "it's agreed | “it's agreed”"
            })
    void marksWordsOnce(String words, String marked) {
        assertThat(Quotation.marked(words)).isEqualTo(marked);
    }
}
