package org.parley.web.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.parley.local.contract.Contract;

/**
 * A small HTTP server on loopback that answers with JSON, for services that are faked by hand. It answers 500 to what the provider's
 * contract does not know, and where its own answer is not what the contract says: pages are tested against what there is.
 */
abstract class FakeServer implements AutoCloseable {

    private final HttpServer server;
    private final Contract contract;

    /** One that is held to no contract. */
    FakeServer(int port) {
        this(port, null);
    }

    FakeServer(int port, Contract contract) {
        this.contract = contract;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    final String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        // The JSON classes find their parts through the thread's loader, and this server's threads have another one.
        Thread.currentThread().setContextClassLoader(FakeServer.class.getClassLoader());
        try (exchange) {
            Answer answer = answerInContract(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (RuntimeException defect) {
            defect.printStackTrace();
            throw defect;
        }
    }

    private Answer answerInContract(HttpExchange exchange) throws IOException {
        if (contract == null) {
            return answer(exchange);
        }
        String method = exchange.getRequestMethod();
        URI target = exchange.getRequestURI();
        byte[] request = exchange.getRequestBody().readAllBytes();
        exchange.setStreams(new ByteArrayInputStream(request), null);
        Answer answer = answer(exchange);
        List<String> faults = new ArrayList<>(contract.faultsOfRequest(
                method, target, exchange.getRequestHeaders().getFirst("Content-Type"), request));
        faults.addAll(contract.faultsOfAnswer(
                method, target, answer.status(), answer.type(), answer.body().getBytes(StandardCharsets.UTF_8)));
        if (faults.isEmpty()) {
            return answer;
        }
        System.err.println("Against the contract: " + String.join("; ", faults));
        return Answer.problem(500, "AGAINST_THE_CONTRACT", String.join("; ", faults));
    }

    abstract Answer answer(HttpExchange exchange) throws IOException;

    /** What goes back. */
    record Answer(int status, String type, String body, Map<String, String> headers) {

        static Answer json(JsonObject body) {
            return json(200, body);
        }

        static Answer json(JsonArray body) {
            return new Answer(200, "application/json", body.encode(), Map.of());
        }

        static Answer json(int status, JsonObject body) {
            return new Answer(status, "application/json", body.encode(), Map.of());
        }

        static Answer problem(int status, String code, String detail) {
            JsonObject problem = new JsonObject()
                    .put("type", "about:blank")
                    .put("status", status)
                    .put("code", code)
                    .put("detail", detail);
            return new Answer(status, "application/problem+json", problem.encode(), Map.of());
        }

        static Answer empty(int status) {
            return new Answer(status, "application/json", "", Map.of());
        }

        static Answer redirect(String location) {
            return new Answer(302, "text/plain", "", Map.of("Location", location));
        }

        static Answer html(String body) {
            return new Answer(200, "text/html; charset=utf-8", body, Map.of());
        }
    }

    static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&")) {
                String[] parts = pair.split("=", 2);
                parameters.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Whether the token that came along names a role; without a token nobody has any. */
    static boolean hasRole(HttpExchange exchange, String role) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.startsWith("Bearer ")) {
            return false;
        }
        byte[] payload = Base64.getUrlDecoder().decode(header.substring(7).split("\\.")[1]);
        return new JsonObject(new String(payload, StandardCharsets.UTF_8))
                .getJsonObject("realm_access")
                .getJsonArray("roles", new JsonArray())
                .contains(role);
    }
}
