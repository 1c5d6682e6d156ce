package org.parley.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's own Chromium, started once a run; every visit has its own cookies. */
public final class Chromium implements AutoCloseable {
    private static final List<Path> KNOWN_PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium launch() {
        Playwright playwright = Playwright.create(new CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1")));
        // The sandbox needs user namespaces, which containers often forbid; the only pages opened are our own.
        LaunchOptions options = new LaunchOptions()
                .setExecutablePath(executable())
                .setChromiumSandbox(false)
                .setArgs(List.of(
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static Path executable() {
        String chosen = System.getenv("PARLEY_CHROMIUM");
        if (chosen != null) {
            return Path.of(chosen);
        }
        return KNOWN_PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The acceptance tests need Chromium, and none is in "
                        + KNOWN_PLACES + ". Install it (apt-get install chromium), or name one in PARLEY_CHROMIUM."));
    }

    /** A new visitor, signed in as nobody. Links without a host lead to {@code home}. */
    public Visit visit(URI home, Theme theme) {
        return visit(home, theme, true);
    }

    /** A new visitor whose browser runs no scripts. */
    public Visit visitWithoutScripts(URI home) {
        return visit(home, Theme.LIGHT, false);
    }

    private Visit visit(URI home, Theme theme, boolean scripts) {
        return new Visit(
                browser.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setBaseURL(home.toString())
                        .setColorScheme(theme.colorScheme())
                        .setViewportSize(1440, 900)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC")),
                home);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
