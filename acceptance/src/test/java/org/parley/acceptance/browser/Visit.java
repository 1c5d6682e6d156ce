package org.parley.acceptance.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One person's browser window. It keeps a list of what no page of Parley may do: ask another host for something, fail in
 * a script, break its own content security policy.
 */
public final class Visit implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> OWN_HOSTS = Set.of("localhost", "127.0.0.1");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
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
        this.page = context.newPage();
    }

    public Page page() {
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
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Visit::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml())
                .limit(3)
                .toList();
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " at " + places;
    }

    /** Saves the whole page under {@code target/screenshots}, for people to look at. */
    public void screenshot(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
