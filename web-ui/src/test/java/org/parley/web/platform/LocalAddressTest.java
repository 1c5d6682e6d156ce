package org.parley.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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
                "/search?q={name}",
                "/%zz",
                "/a\r\nLocation: https://elsewhere.example",
                "",
                "articles"
            })
    void turnsAllElseIntoTheDesk(String address) {
        assertThat(LocalAddress.orDesk(address)).isEqualTo("/");
    }

    @Test
    void reportsOneDecisionAtATime() {
        UUID decision = new UUID(1, 2);

        assertThat(LocalAddress.deciding("/entities/1?undone=x&q=a%20b", decision))
                .hasToString("/entities/1?q=a%20b&decided=" + decision);
        assertThat(LocalAddress.undoing("//elsewhere.example", decision)).hasToString("/?undone=" + decision);
    }

    @Test
    void takesNoneForTheDesk() {
        assertThat(LocalAddress.orDesk(null)).isEqualTo("/");
    }
}
