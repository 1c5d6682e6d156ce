package org.parley.ingest.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes traces as OTLP over HTTP and keeps what came, as it came. Names and attributes stand in it as they are. */
public final class FakeCollector {

    private static final Queue<String> RECEIVED = new ConcurrentLinkedQueue<>();

    /** The head of a span in OTLP's protobuf: trace (field 1), id (2), state (3), parent (4), name (5); the last two of less than 128 bytes. */
    private static final Pattern SPAN = Pattern.compile(
            "\\n\u0010(?<trace>.{16})\u0012\u0008(?<id>.{8})(?:\u001a\u0000)?(?:\"\u0008(?<parent>.{8}))?\\*(?<length>.)(?<rest>.*)",
            Pattern.DOTALL);

    /** A link (field 13 of a span) to a span of another trace. */
    private static final Pattern LINK =
            Pattern.compile("j.\\n\u0010(?<trace>.{16})\u0012\u0008(?<id>.{8})", Pattern.DOTALL);

    /** A span as it was sent. Ids are hexadecimal; the parent of a first one is empty; `links` are the traces that it points to. */
    public record Span(String trace, String id, String parent, String name, List<String> links) {}

    private FakeCollector() {}

    /** Starts to listen and tells the address. */
    static String start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/traces", exchange -> {
                RECEIVED.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> received() {
        return List.copyOf(RECEIVED);
    }

    /** The span of that id, once it has come. */
    public static Optional<Span> span(String id) {
        return RECEIVED.stream()
                .flatMap(FakeCollector::spans)
                .filter(span -> span.id().equals(id))
                .findFirst();
    }

    private static Stream<Span> spans(String batch) {
        List<Span> spans = new ArrayList<>();
        Matcher head = SPAN.matcher(batch);
        for (int at = 0; head.find(at); at = head.start("rest")) {
            String rest = head.group("rest");
            Matcher next = SPAN.matcher(rest);
            spans.add(new Span(
                    hexadecimal(head.group("trace")),
                    hexadecimal(head.group("id")),
                    hexadecimal(head.group("parent")),
                    rest.substring(0, head.group("length").charAt(0)),
                    links(next.find() ? rest.substring(0, next.start()) : rest)));
        }
        return spans.stream();
    }

    private static List<String> links(String span) {
        return LINK.matcher(span)
                .results()
                .map(link -> hexadecimal(link.group("trace")))
                .toList();
    }

    private static String hexadecimal(@Nullable String bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
