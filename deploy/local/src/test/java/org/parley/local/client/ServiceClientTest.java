package org.parley.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceClientTest {

    @ParameterizedTest
    @CsvSource({"/ingest, /ingest/api/runs", "/ingest/, /ingest/api/runs", "'', /api/runs", "/, /api/runs"})
    void an_address_keeps_the_path_that_it_has(String prefix, String asked) throws IOException {
        HttpServer server = echo();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
        try (ServiceClient client = new ServiceClient(address, Tokens.given("t"))) {
            assertThat(client.get("/api/runs?page=1").path("path").asText()).isEqualTo(asked);
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer echo() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer =
                    ("{\"path\":\"" + exchange.getRequestURI().getPath() + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }
}
