package org.parley.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.regex.Pattern;

/** One upload, and what becomes of its files. */
public final class RunPage {
    /** Reading a few articles takes seconds; a slow machine with all services starting is given its time. */
    private static final double PATIENCE = 120_000;

    private static final Pattern ADDRESS = Pattern.compile(".*/runs/[0-9a-f-]{36}$");

    private final Page page;

    RunPage(Page page) {
        this.page = page;
        page.waitForURL(ADDRESS, new WaitForURLOptions().setTimeout(PATIENCE));
    }

    /** The run's id, as its address has it. */
    public String id() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** Stays on the page, which tells by itself how far it is, until nothing is left to do. */
    public void waitUntilDone() {
        assertThat(page.locator(".run-state")).containsText("Done:", new ContainsTextOptions().setTimeout(PATIENCE));
    }

    public Locator state() {
        return page.locator(".run-state");
    }

    public Locator outcomeOf(String file) {
        return page.locator("table.run-items tbody tr")
                .filter(new Locator.FilterOptions().setHasText(file))
                .locator("td")
                .nth(1);
    }

    public ArticlePage open(String file) {
        page.locator("table.run-items a")
                .filter(new Locator.FilterOptions().setHasText(file))
                .click();
        return new ArticlePage(page);
    }
}
