package org.parley.ingest.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.parley.local.contract.Contract;

/**
 * The other side of the relay over real HTTP: it is held to the contract that the entity-service has committed, remembers every request, and fails on
 * demand. It also hands out the relay's token, as the identity provider does.
 */
public final class FakeEntityService {

    public static final String TOKEN = "token-of-the-relay";

    /** One request as it came. */
    public record Received(
            String method,
            String articleId,
            long version,
            String key,
            String authorization,
            String traceparent,
            JsonNode body,
            List<String> faults) {}

    /** How to answer instead of processing. */
    public record Fault(int status, String body) {

        /** The connection ends without an answer, as when the service dies. */
        public static final Fault BROKEN = status(0);

        public static Fault status(int status) {
            return new Fault(status, "");
        }
    }

    /** An exchange that the real one would not have is answered with this. */
    private static final int NOT_IN_THE_CONTRACT = 400;

    private static final Contract CONTRACT = Contract.of(Path.of("../entity-service/openapi.yaml"));

    private static final FakeEntityService INSTANCE = new FakeEntityService(
            ConfigProvider.getConfig().getValue(RealSurroundings.ENTITY_SERVICE_PORT, Integer.class));

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> inFlight = new ConcurrentHashMap<>();
    private final AtomicInteger concurrent = new AtomicInteger();
    private final AtomicInteger mostConcurrent = new AtomicInteger();
    private final AtomicInteger mostOfOneArticle = new AtomicInteger();
    private volatile int outage;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    private FakeEntityService(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/articles/", this::handle);
        server.createContext("/protocol/openid-connect/token", FakeEntityService::token);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static FakeEntityService get() {
        return INSTANCE;
    }

    /** Forgets everything and answers well again. */
    public void reset() {
        received.clear();
        faults.clear();
        versions.clear();
        mostConcurrent.set(0);
        mostOfOneArticle.set(0);
        outage = 0;
        gate.countDown();
    }

    /** Answers the next requests of articles whose text holds `marker` with these, in this order, and well after that. */
    public void failOn(String marker, Fault... answers) {
        faults.computeIfAbsent(marker, any -> new ConcurrentLinkedDeque<>()).addAll(List.of(answers));
    }

    /** Answers everything with the status until {@link #recover}. */
    public void goDown(int status) {
        outage = status;
    }

    public void recover() {
        outage = 0;
    }

    /** Holds every request until {@link #open}. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    public void open() {
        gate.countDown();
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public List<Received> received(String articleId) {
        return received.stream()
                .filter(request -> request.articleId().equals(articleId))
                .toList();
    }

    public int mostConcurrent() {
        return mostConcurrent.get();
    }

    public int mostOfOneArticle() {
        return mostOfOneArticle.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Received request = receive(exchange);
        AtomicInteger ofThisArticle = inFlight.computeIfAbsent(request.articleId(), id -> new AtomicInteger());
        mostConcurrent.accumulateAndGet(concurrent.incrementAndGet(), Math::max);
        mostOfOneArticle.accumulateAndGet(ofThisArticle.incrementAndGet(), Math::max);
        received.add(request);
        try {
            gate.await();
            answer(exchange, request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            concurrent.decrementAndGet();
            ofThisArticle.decrementAndGet();
        }
    }

    private Received receive(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring("/api/articles/".length());
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        JsonNode body = bytes.length == 0 ? json.createObjectNode() : json.readTree(bytes);
        long version = exchange.getRequestMethod().equals("PUT")
                ? body.get("version").asLong()
                : Long.parseLong(exchange.getRequestURI().getQuery().substring("version=".length()));
        return new Received(
                exchange.getRequestMethod(),
                id,
                version,
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("traceparent"),
                body,
                CONTRACT.faultsOfRequest(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        bytes));
    }

    private void answer(HttpExchange exchange, Received request) throws IOException {
        Fault fault = fault(request);
        if (fault == Fault.BROKEN) {
            exchange.close();
            return;
        }
        if (fault != null) {
            sendInContract(exchange, request, fault.status(), fault.body());
            return;
        }
        long known = versions.merge(request.articleId(), request.version(), Math::max);
        if (request.method().equals("DELETE")) {
            sendInContract(exchange, request, 204, "");
            return;
        }
        Map<String, Object> body = new HashMap<>();
        body.put("id", request.articleId());
        body.put("version", known);
        body.put("state", known > request.version() ? "SUPERSEDED" : "PROCESSED");
        sendInContract(exchange, request, 200, json.writeValueAsString(body));
    }

    private static void sendInContract(HttpExchange exchange, Received request, int status, String body)
            throws IOException {
        List<String> faults = new ArrayList<>(request.faults());
        faults.addAll(CONTRACT.faultsOfAnswer(
                request.method(),
                exchange.getRequestURI(),
                status,
                "application/json",
                body.getBytes(StandardCharsets.UTF_8)));
        if (faults.isEmpty()) {
            send(exchange, status, body);
        } else {
            System.err.println("Against the contract of the entity-service: " + faults);
            send(exchange, NOT_IN_THE_CONTRACT, "");
        }
    }

    private Fault fault(Received request) {
        if (outage != 0) {
            return Fault.status(outage);
        }
        String text = request.body().path("text").asText();
        return faults.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(entry -> entry.getValue().poll())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void token(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        send(exchange, 200, "{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
