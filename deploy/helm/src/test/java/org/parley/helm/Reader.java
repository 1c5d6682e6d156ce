package org.parley.helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed in to the pages, as a browser without scripts. */
final class Reader implements AutoCloseable {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new LoopbackCookies())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final URI pages;

    /** Browsers take the loopback address for safe and send it cookies that are for encrypted connections; Java does not. */
    private static final class LoopbackCookies extends CookieManager {
        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> all = new HashMap<>(headers);
            all.replaceAll((name, values) -> name.equalsIgnoreCase("Set-Cookie")
                    ? values.stream()
                            .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                            .toList()
                    : values);
            super.put(uri, all);
        }
    }

    private Reader(URI pages) {
        this.pages = pages;
    }

    /** Signs in a demo user, whose name is the password too. */
    static Reader signedIn(URI pages, String user) {
        Reader reader = new Reader(pages);
        String signIn = reader.get("/");
        Matcher form = FORM.matcher(signIn);
        if (!form.find()) {
            throw new AssertionError("No sign-in page: " + signIn);
        }
        reader.post(form.group(1).replace("&amp;", "&"), Map.of("username", user, "password", user));
        return reader;
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(pages.resolve(path)).build());
    }

    String post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(pages.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", pages.toString())
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
