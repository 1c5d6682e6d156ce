package org.parley.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Everything that is said about one entity. */
public final class DossierPage {
    private final Page page;

    DossierPage(Page page) {
        this.page = page;
    }

    /** The lines under “Meetings and other events” that contain {@code text}. */
    public Locator events(String text) {
        return page.locator("section[aria-labelledby=events] .event-line")
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    public Locator roles() {
        return page.locator("section[aria-labelledby=roles] .fact-label");
    }

    /** Opens the evidence of the first event line that contains {@code text}. */
    public EvidencePanel evidenceOfEvent(String text) {
        events(text).first().locator("a.fact-label").click();
        return new EvidencePanel(page);
    }
}
