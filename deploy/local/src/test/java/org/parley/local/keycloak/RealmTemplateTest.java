package org.parley.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.local.LocalException;

class RealmTemplateTest {

    private static final Map<String, String> SECRETS =
            Map.of("web-secret", "w1", "ingest-secret", "i1", "entity-secret", "e1", "load-secret", "l1");

    @Test
    void every_client_gets_the_secret_that_was_made_up_for_it() throws IOException {
        Map<String, String> secrets = new HashMap<>();
        for (JsonNode client : realm().path("clients")) {
            secrets.put(client.path("clientId").asText(), client.path("secret").asText());
        }

        assertThat(secrets)
                .isEqualTo(
                        Map.of("parley-web", "w1", "parley-ingest", "i1", "parley-entity", "e1", "parley-load", "l1"));
    }

    @Test
    void the_template_itself_holds_no_secret() throws IOException {
        JsonNode template =
                new ObjectMapper().readTree(RealmTemplate.ofTheLocalStack().text());

        for (JsonNode client : template.path("clients")) {
            assertThat(client.path("secret").asText()).matches("@[a-z-]+@");
        }
    }

    @Test
    void accounts_have_the_roles_that_they_need_and_no_more() throws IOException {
        Map<String, String> roles = new HashMap<>();
        for (JsonNode user : realm().path("users")) {
            roles.put(user.path("username").asText(), user.path("realmRoles").toString());
        }

        assertThat(roles)
                .isEqualTo(Map.of(
                        "analyst", "[\"analyst\"]",
                        "admin", "[\"admin\"]",
                        "service-account-parley-ingest", "[\"relay\"]",
                        "service-account-parley-load", "[\"admin\"]"));
    }

    @Test
    void people_sign_in_by_code_with_proof_and_come_back_to_this_machine_only() throws IOException {
        for (JsonNode client : realm().path("clients")) {
            boolean web = client.path("clientId").asText().equals("parley-web");
            assertThat(client.path("standardFlowEnabled").asBoolean()).isEqualTo(web);
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("publicClient").asBoolean()).isFalse();
            if (web) {
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText())
                        .isEqualTo("S256");
                assertThat(client.path("redirectUris"))
                        .extracting(JsonNode::asText)
                        .containsExactly("http://127.0.0.1/*", "http://localhost/*");
            }
        }
    }

    @Test
    void a_place_without_a_value_is_an_error() {
        assertThatThrownBy(() -> new RealmTemplate("{\"secret\":\"@web-secret@\"}").filled(Map.of()))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("@web-secret@");
    }

    @Test
    void a_value_without_a_place_is_an_error() {
        assertThatThrownBy(() -> new RealmTemplate("{}").filled(Map.of("web-secret", "x")))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("web-secret");
    }

    @Test
    void a_value_cannot_break_out_of_its_place() {
        assertThatThrownBy(() -> new RealmTemplate("{\"secret\":\"@web-secret@\"}").filled(Map.of("web-secret", "\",")))
                .isInstanceOf(LocalException.class);
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(RealmTemplate.ofTheLocalStack().filled(SECRETS));
    }
}
