package org.parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.page.Frame;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Role;

/** From a dossier along time and along what joins people, each step with its sentences. */
@ExtendWith(ParleyExtension.class)
class ConnectionsTest {

    @Test
    void anEnvoysTimelineNeighboursAndTheWayToAnother(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Page page = visit.page();
        Frame frame = Frame.signedIn(visit, parley.account(Role.ANALYST));
        frame.dossierOf("Nurlan Toktobaev");

        tab(page, "Timeline").click();
        assertThat(page.locator(".timeline .when").first()).containsText("2026");
        page.locator(".timeline .fact-label").first().click();
        assertThat(page.locator("#evidence .claim").first()).isVisible();
        page.keyboard().press("Escape");

        tab(page, "Neighbours").click();
        assertThat(page.locator(".picture text").first()).isVisible();
        Locator envoy = page.locator(".neighbours tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a.entity").filter(new Locator.FilterOptions().setHasText("Yuldoshev"))));
        envoy.locator("a.fact-label").click();
        assertThat(page.locator("#evidence .claim").first()).isVisible();
        page.keyboard().press("Escape");
        visit.screenshot("journey-6-neighbours");

        envoy.getByText("Path", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".path .stop").first()).containsText("Nurlan Toktobaev");
        assertThat(page.locator(".path .stop").last()).containsText("Yuldoshev");
        page.locator(".path .fact-label").first().click();
        assertThat(page.locator("#evidence blockquote").first()).isVisible();
    }

    @Test
    void aDossierForgetsWhatWasPublishedLater(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Page page = visit.page();
        Frame.signedIn(visit, parley.account(Role.ANALYST)).dossierOf("Nurlan Toktobaev");
        int today = page.locator(".event-line").count();

        page.locator("#as-of").fill("2026-03-10");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show")).click();
        assertThat(page.locator(".as-of-notice")).containsText("up to 10 Mar 2026");
        assertThat(page.locator(".event-line").count()).isLessThan(today);

        page.locator(".as-of .clear").click();
        assertThat(page.locator(".event-line")).hasCount(today);
    }

    @Test
    void whatChangedInAWeekHasItsLink(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Page page = visit.page();
        Frame.signedIn(visit, parley.account(Role.ANALYST));

        page.navigate("/changes?from=2026-03-08&to=2026-03-18&kind=NEW_FACT");
        assertThat(page.locator(".changes .fact-line").first()).isVisible();
        assertThat(page.locator("nav[aria-label=Kinds] [aria-current]")).containsText("Facts");
        page.locator(".changes .fact-label").first().click();
        assertThat(page.locator("#evidence .claim").first()).isVisible();
    }

    private static Locator tab(Page page, String name) {
        return page.locator("nav.tabs")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
