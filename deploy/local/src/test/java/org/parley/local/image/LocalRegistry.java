package org.parley.local.image;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.parley.local.process.Programs;

/** A registry of images on this machine, with a certificate that nobody vouches for: the part of the OCI distribution protocol that pushing and pulling need, kept in memory. */
final class LocalRegistry implements AutoCloseable {

    private static final String DIGEST = "Docker-Content-Digest";

    private record Content(String type, byte[] bytes) {}

    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final Map<String, byte[]> uploads = new ConcurrentHashMap<>();
    private final HttpServer server;

    LocalRegistry(Path folder) throws IOException, GeneralSecurityException {
        HttpsServer https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(certified(folder.resolve("registry.p12"))));
        server = https;
        server.createContext("/v2/", this::answer);
        contents.put("/v2/", new Content("application/json", new byte[0]));
        server.start();
    }

    private static SSLContext certified(Path store) throws IOException, GeneralSecurityException {
        String password = "registry";
        Programs.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "registry",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        password),
                Map.of());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(store.toFile(), password.toCharArray()), password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    String name(String image) {
        return "localhost:" + server.getAddress().getPort() + "/" + image;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestMethod()) {
            case "POST" -> accept(exchange, path + UUID.randomUUID(), new byte[0]);
            case "PATCH" -> accept(exchange, path, body);
            case "PUT" -> keep(exchange, path, body);
            default -> give(exchange, path);
        }
        exchange.close();
    }

    private void accept(HttpExchange exchange, String upload, byte[] bytes) throws IOException {
        uploads.put(upload, bytes);
        exchange.getResponseHeaders().set("Location", upload);
        exchange.sendResponseHeaders(202, -1);
    }

    /** A manifest comes with its request, a blob has come before, and its digest comes now. */
    private void keep(HttpExchange exchange, String path, byte[] body) throws IOException {
        byte[] bytes = uploads.getOrDefault(path, body);
        String kind = path.replaceFirst("(/blobs|/manifests)/.*", "$1/");
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        Content content = new Content(type == null ? "application/octet-stream" : type, bytes);
        contents.put(path, content);
        contents.put(kind + digest(bytes), content);
        exchange.getResponseHeaders().set(DIGEST, digest(bytes));
        exchange.sendResponseHeaders(201, -1);
    }

    private void give(HttpExchange exchange, String path) throws IOException {
        Content content = contents.get(path);
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", content.type());
        exchange.getResponseHeaders().set(DIGEST, digest(content.bytes()));
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, content.bytes().length);
            exchange.getResponseBody().write(content.bytes());
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
