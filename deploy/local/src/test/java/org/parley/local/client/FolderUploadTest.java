package org.parley.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.local.LocalException;
import org.parley.local.client.FolderUpload.Failure;
import org.parley.local.client.FolderUpload.Result;

class FolderUploadTest {

    @TempDir
    Path folder;

    private final List<String> received = new ArrayList<>();
    private final Deque<String> runAnswers = new ArrayDeque<>();
    private int uploadStatus = 202;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/uploads", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Authorization") + "\n"
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(
                    exchange,
                    uploadStatus,
                    uploadStatus == 202
                            ? "{\"id\":\"r1\"}"
                            : "{\"detail\":\"Only an admin may add articles.\",\"code\":\"FORBIDDEN\"}");
        });
        server.createContext("/api/runs/r1", exchange -> answer(exchange, 200, runAnswers.removeFirst()));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_folder_is_sent_with_its_index_and_waited_for() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ana met Ben.");
        Files.writeString(folder.resolve("b.html"), "<p>Ben met Ana.</p>");
        Files.writeString(folder.resolve("index.json"), "[]");
        runAnswers.add("{\"finishedAt\":null,\"counts\":{\"total\":2,\"waiting\":1}}");
        runAnswers.add("""
                {"finishedAt":"2026-01-01T00:00:00Z","counts":{"total":2,"waiting":0},"items":[
                 {"file":"a.txt","state":"PROCESSED"},
                 {"file":"b.html","state":"FAILED","problem":{"code":"NO_TEXT","detail":"There is no text in it."}}]}""");
        List<String> progress = new ArrayList<>();

        Result result = send(progress);

        assertThat(result)
                .isEqualTo(new Result(2, 1, 0, List.of(new Failure("b.html", "NO_TEXT", "There is no text in it."))));
        assertThat(progress).contains("1 of 2 in the graph");
        assertThat(received).hasSize(1);
        assertThat(received.getFirst())
                .startsWith("Bearer token")
                .contains("name=\"files\"; filename=\"index.json\"")
                .contains("name=\"files\"; filename=\"a.txt\"")
                .contains("Content-Type: text/html")
                .contains("Ana met Ben.");
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_service() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ana met Ben.");
        uploadStatus = 403;

        assertThatThrownBy(() -> send(new ArrayList<>()))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("403")
                .hasMessageContaining("Only an admin may add articles.");
    }

    @Test
    void what_lies_beside_articles_is_not_one() throws IOException {
        for (String name : List.of("b.txt", "a.html", "README.md", "LICENSE", "index.json", ".hidden")) {
            Files.writeString(folder.resolve(name), "x");
        }
        Files.createDirectory(folder.resolve("more"));

        assertThat(FolderUpload.articles(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.html", "b.txt");
    }

    @Test
    void a_folder_without_articles_is_an_error() {
        assertThatThrownBy(() -> send(new ArrayList<>()))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("no articles");
    }

    @Test
    void a_large_folder_goes_in_several_requests() {
        List<Path> files = IntStream.range(0, 250)
                .mapToObj(number -> folder.resolve(number + ".txt"))
                .toList();

        assertThat(FolderUpload.batches(files)).extracting(List::size).containsExactly(100, 100, 50);
    }

    private Result send(List<String> progress) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (ServiceClient client = new ServiceClient(address, Tokens.given("token"))) {
            return new FolderUpload(client).send(folder, progress::add);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
