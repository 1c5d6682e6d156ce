package org.parley.acceptance.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's browser window. It keeps a list of what no page of Parley may do: ask another host for something, fail in
 * a script, break its own content security policy.
 */
public final class Visit implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> OWN_HOSTS = Set.of("localhost", "127.0.0.1");
    private static final String AXE = axe();

    /** Every rule that axe has, but only what they refuse is written up: the rest is most of its work. */
    private static final String VIOLATIONS = """
            () => axe.run(document, {resultTypes: ['violations']}).then(results => results.violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .map(rule => `${rule.impact} ${rule.id}: ${rule.help} at `
                + rule.nodes.slice(0, 3).map(node => `${node.target} ${node.html}`).join(', ')))
            """;

    private final BrowserContext context;
    private @Nullable Page page;
    private final List<String> offences = new ArrayList<>();

    Visit(BrowserContext context, URI home) {
        this.context = context;
        context.setDefaultTimeout(20_000);
        context.onRequest(request -> {
            URI address = URI.create(request.url().replace(" ", "%20").replace("|", "%7C"));
            if (address.getHost() != null && !OWN_HOSTS.contains(address.getHost())) {
                offences.add("request to another host: " + request.url());
            }
        });
        context.onWebError(error -> offences.add("script error: " + error.error()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                offences.add("on " + message.page().url() + ": " + message.text());
            }
        });
    }

    /** The window; it opens with the first use, since whoever only sends requests needs none. */
    public Page page() {
        if (page == null) {
            page = context.newPage();
        }
        return page;
    }

    /** Sends a request with this visit's cookies, follows nothing, and changes no page. */
    public APIResponse request(String method, String path, Map<String, String> headers) {
        RequestOptions options = RequestOptions.create().setMethod(method).setMaxRedirects(0);
        headers.forEach(options::setHeader);
        return context.request().fetch(path, options);
    }

    public List<Cookie> cookies() {
        return context.cookies();
    }

    public void addCookies(List<Cookie> cookies) {
        context.addCookies(cookies);
    }

    /** What the pages of this visit did and may not do; empty when all is well. */
    public List<String> offences() {
        return List.copyOf(offences);
    }

    /** Serious and critical accessibility violations of the page that is open, one line each. */
    public List<String> accessibilityViolations() {
        if (!Boolean.TRUE.equals(page().evaluate("'axe' in window"))) {
            page().evaluate(AXE);
        }
        return ((List<?>) page().evaluate(VIOLATIONS))
                .stream().map(Object::toString).toList();
    }

    /** A function that brings axe into the page: half a megabyte, so once a page. */
    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Visit.class.getResourceAsStream("/axe.min.js"))) {
            return "() => {" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "}";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves the whole page, if one is open, under {@code target/screenshots}, for people to look at. */
    public void screenshot(String name) {
        if (page != null) {
            page.screenshot(new ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
