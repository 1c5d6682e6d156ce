package org.parley.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;

/** The text, and beside it what it says. */
public final class ArticlePage {
    private final Page page;

    ArticlePage(Page page) {
        this.page = page;
        assertThat(page.locator("article.text")).isVisible();
    }

    /** The sentence that carries what was chosen. */
    public Locator chosenSentence() {
        return page.locator("#text .sentence.is-chosen");
    }

    public Locator outlet() {
        return page.locator("article.text header .outlet-name");
    }

    public Locator names(String name) {
        return page.locator("#text a.name").filter(new Locator.FilterOptions().setHasText(name));
    }

    public Locator adminActions() {
        return page.locator(".admin-actions");
    }

    /** Gives the article another outlet. */
    public void correctOutlet(String outlet) {
        adminActions().getByText("Correct what is known about it").click();
        page.getByLabel("Outlet").fill(outlet);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator(".notice")).containsText("Corrected");
    }

    /** Stays on the page until the graph, and with it the page, has followed a correction. */
    public void waitForOutlet(String outlet) {
        assertThat(outlet()).hasText(outlet, new HasTextOptions().setTimeout(60_000));
    }

    /** The page that says what goes with the article, before it goes. */
    public Locator deletionPreview() {
        adminActions().getByText("Delete this article").click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText("Delete this article?");
        return page.getByRole(AriaRole.MAIN);
    }

    public void confirmDeletion() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Delete"))
                .click();
        assertThat(page.locator(".notice")).containsText("is deleted");
    }

    public void undoDeletion() {
        page.locator(".notice")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.locator(".notice")).containsText("is back");
    }
}
