package org.parley.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts: keeps cookies, sends forms, and follows redirects only where a test says so. */
public final class Browser {

    /** A page that does not come is a failure and no reason to wait for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    private Browser() {}

    public static Browser anonymous() {
        return new Browser();
    }

    /** Signed in as {@code analyst}, {@code admin} or {@code nobody}. */
    public static Browser signedIn(String user) {
        Browser browser = new Browser();
        HttpResponse<String> toSignIn = browser.get("/");
        HttpResponse<String> back =
                browser.send(HttpRequest.newBuilder(URI.create(location(toSignIn) + "&user=" + user)));
        HttpResponse<String> in = browser.send(HttpRequest.newBuilder(URI.create(location(back))));
        if (in.statusCode() != 302) {
            throw new IllegalStateException("not signed in: " + in.statusCode());
        }
        return browser;
    }

    /** Where the pages are, without a slash at the end. */
    public static String address() {
        return ConfigProvider.getConfig().getValue("test.url", String.class).replaceAll("/$", "");
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The page at a path, which must be there. */
    public Document page(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return Jsoup.parse(response.body(), address() + path);
    }

    /** Sends a form as a page of ours does. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        return post(path, form, "Sec-Fetch-Site", "same-origin");
    }

    /** Sends a form as it stands on the page, with all that is filled in. */
    public HttpResponse<String> submit(Element form) {
        String body = form.select("input[name]").stream()
                .map(field -> encode(field.attr("name")) + "=" + encode(field.attr("value")))
                .collect(Collectors.joining("&"));
        return post(form.attr("action"), body, "Sec-Fetch-Site", "same-origin");
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return post(
                path,
                form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")),
                headers);
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Uploads files by name, each with a few words in it. */
    public HttpResponse<String> upload(String path, String... names) {
        StringBuilder body = new StringBuilder();
        for (String name : names) {
            body.append("--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(name)
                    .append("\"\r\nContent-Type: text/plain\r\n\r\nA few words.\r\n");
        }
        body.append("--edge--\r\n");
        return send(HttpRequest.newBuilder(at(path))
                .POST(BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .header("Sec-Fetch-Site", "same-origin"));
    }

    private static URI at(String path) {
        return URI.create(path.startsWith("http") ? path : address() + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
