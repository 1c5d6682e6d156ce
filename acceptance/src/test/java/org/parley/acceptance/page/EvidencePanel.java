package org.parley.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The sentences behind whatever was chosen. */
public final class EvidencePanel {
    private final Page page;

    EvidencePanel(Page page) {
        this.page = page;
        assertThat(panel()).isVisible();
    }

    private Locator panel() {
        return page.locator("#evidence .panel");
    }

    public Locator claims() {
        return panel().locator(".claim");
    }

    public Locator claim(String words) {
        return claims().filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    /** Follows the claim to its place in the article. */
    public ArticlePage openInArticle(Locator claim) {
        claim.locator(".way a").click();
        return new ArticlePage(page);
    }

    public void closeByKey() {
        page.keyboard().press("Escape");
        assertThat(panel()).hasCount(0);
    }
}
