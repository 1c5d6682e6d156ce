package org.parley.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.local.LocalException;

class StackPortsTest {

    @Test
    void the_usual_ports_are_those_that_the_documentation_names() {
        StackPorts ports = StackPorts.chosen(Map.of(), Map.of(), Optional.empty());

        assertThat(ports.ports())
                .containsEntry(PartName.WEB_UI, 8080)
                .containsEntry(PartName.INGEST_SERVICE, 8081)
                .containsEntry(PartName.ENTITY_SERVICE, 8082)
                .containsEntry(PartName.KEYCLOAK, 8180)
                .containsEntry(PartName.POSTGRES, 8432);
    }

    @Test
    void an_option_wins_over_a_variable_and_both_over_what_was_used_before() {
        StackPorts before = StackPorts.chosen(
                Map.of(), Map.of("PARLEY_WEB_PORT", "9001", "PARLEY_ENTITY_PORT", "9002"), Optional.empty());

        StackPorts ports = StackPorts.chosen(
                Map.of("web-port", "9100"),
                Map.of("PARLEY_WEB_PORT", "9200", "PARLEY_INGEST_PORT", "9201"),
                Optional.of(before));

        assertThat(ports.of(PartName.WEB_UI)).isEqualTo(9100);
        assertThat(ports.of(PartName.INGEST_SERVICE)).isEqualTo(9201);
        assertThat(ports.of(PartName.ENTITY_SERVICE)).isEqualTo(9002);
        assertThat(ports.of(PartName.KEYCLOAK)).isEqualTo(8180);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80"})
    void what_is_no_port_is_refused_naming_where_it_was_set(String text) {
        assertThatThrownBy(() -> StackPorts.chosen(Map.of(), Map.of("PARLEY_WEB_PORT", text), Optional.empty()))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("PARLEY_WEB_PORT")
                .hasMessageContaining(text);
    }

    @Test
    void two_parts_never_share_a_port() {
        assertThatThrownBy(() -> StackPorts.chosen(Map.of("web-port", "8082"), Map.of(), Optional.empty()))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("entity-service")
                .hasMessageContaining("web-ui")
                .hasMessageContaining("8082");
    }

    @Test
    void free_ports_differ_from_each_other() {
        assertThat(new HashSet<>(StackPorts.free().ports().values())).hasSize(PartName.values().length);
    }
}
