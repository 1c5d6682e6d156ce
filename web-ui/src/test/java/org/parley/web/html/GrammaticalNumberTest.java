package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammaticalNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three officials",
                "Two U.S. officials",
                "Ukrainian and US officials",
                "officials close to the talks",
                "sources familiar with the matter",
                "people briefed on the plan",
                "several members of the board",
                "local media"
            })
    void severalSay(String phrase) {
        assertThat(GrammaticalNumber.isPlural(phrase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a U.S. official",
                "A person close to the talks",
                "the report",
                "one of the officials",
                "a group of officials",
                "the press",
                "the boss",
                "another diplomat"
            })
    void oneSays(String phrase) {
        assertThat(GrammaticalNumber.isPlural(phrase)).isFalse();
    }
}
