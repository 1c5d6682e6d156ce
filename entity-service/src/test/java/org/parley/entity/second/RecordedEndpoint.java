package org.parley.entity.second;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server that answers each request with the next of the answers that it was given, and keeps what it was sent. */
public final class RecordedEndpoint implements AutoCloseable {

    /** What one request was. */
    public record Request(String path, String authorization, String body) {}

    private record Reply(int status, String location, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    public RecordedEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** A chat completion in which the model says this. */
    public RecordedEndpoint says(String content) {
        try {
            return replies(
                    200,
                    new ObjectMapper()
                            .writeValueAsString(Map.of(
                                    "id", "chatcmpl-1",
                                    "object", "chat.completion",
                                    "choices",
                                            List.of(Map.of(
                                                    "index",
                                                    0,
                                                    "finish_reason",
                                                    "stop",
                                                    "message",
                                                    Map.of("role", "assistant", "content", content))))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RecordedEndpoint replies(int status, String body) {
        replies.add(new Reply(status, "", body));
        return this;
    }

    public RecordedEndpoint redirects() {
        replies.add(new Reply(307, baseUrl() + "/elsewhere", ""));
        return this;
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(new Request(
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Reply reply = replies.poll();
        if (reply == null) {
            // Nothing is recorded: it never answers.
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
            return;
        }
        if (!reply.location().isEmpty()) {
            exchange.getResponseHeaders().add("Location", reply.location());
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.close();
    }
}
