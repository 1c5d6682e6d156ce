package org.parley.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles?q=a%20b&page=2", "/entities/1#x"})
    void keepsAPathOfOurs(String address) {
        assertThat(LocalAddress.orDesk(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/a\\b",
                "\\/elsewhere.example",
                "javascript:alert(1)",
                "/a b",
                "/a\r\nLocation: https://elsewhere.example",
                "",
                "articles"
            })
    void turnsAllElseIntoTheDesk(String address) {
        assertThat(LocalAddress.orDesk(address)).isEqualTo("/");
    }

    @Test
    void takesNoneForTheDesk() {
        assertThat(LocalAddress.orDesk(null)).isEqualTo("/");
    }
}
