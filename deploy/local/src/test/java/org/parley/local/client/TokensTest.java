package org.parley.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.local.LocalException;

class TokensTest {

    private final List<String> requests = new ArrayList<>();
    private int status = 200;
    private int lifetime = 300;
    private HttpServer server;
    private URI realm;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/parley/protocol/openid-connect/token", exchange -> {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = "{\"access_token\":\"token-%d\",\"expires_in\":%d}"
                    .formatted(requests.size(), lifetime)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        realm = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/parley");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_token_is_asked_for_once_while_it_is_good() {
        Tokens tokens = Tokens.ofClient(realm, "parley-load", "a&b");

        assertThat(tokens.current()).isEqualTo("token-1");
        assertThat(tokens.current()).isEqualTo("token-1");
        assertThat(requests).hasSize(1);
        assertThat(requests.getFirst())
                .contains("grant_type=client_credentials", "client_id=parley-load", "client_secret=a%26b");
    }

    @Test
    void a_token_that_is_about_to_end_is_renewed() {
        lifetime = 5;
        Tokens tokens = Tokens.ofClient(realm, "parley-load", "secret");

        assertThat(tokens.current()).isEqualTo("token-1");
        assertThat(tokens.current()).isEqualTo("token-2");
    }

    @Test
    void a_refused_sign_in_is_told() {
        status = 401;

        assertThatThrownBy(() -> Tokens.ofClient(realm, "parley-load", "wrong").current())
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("refused the sign-in (401)");
    }
}
