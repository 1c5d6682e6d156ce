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

/** What an analyst does where articles disagree: sees the sides, rules, finds the ruling again, undoes it. */
@ExtendWith(ParleyExtension.class)
class DecisionJourneyTest {
    private static final String REASON = "Read in the original on 4 June.";

    @Test
    void aDisagreementIsRuledOnAndTheRulingUndone(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Page page = visit.page();
        Frame frame = Frame.signedIn(visit, parley.account(Role.ANALYST));

        frame.section("Disagreements").click();
        page.locator(".dispute-line h3 a").first().click();
        Locator sides = page.locator(".side-of");
        assertThat(sides.first()).isVisible();
        assertThat(sides.count()).isGreaterThan(1);
        assertThat(sides.first().locator("blockquote").first()).not().isEmpty();
        assertThat(sides.first().locator(".side-counts")).containsText("origin");
        String address = page.url();

        page.getByRole(AriaRole.RADIO).first().check();
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill(REASON);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Rule").setExact(true))
                .click();
        assertThat(page.locator(".ruling")).containsText(REASON);
        visit.screenshot("journey-5-ruling");

        frame.section("Decisions").click();
        Locator decision = page.locator(".decision")
                .filter(new Locator.FilterOptions().setHasText(REASON))
                .first();
        assertThat(decision).containsText("analyst");
        decision.getByRole(AriaRole.BUTTON).click();
        assertThat(decision).containsText("undone by analyst");

        page.navigate(address);
        assertThat(page.locator(".ruling")).hasCount(0);
    }

    @Test
    void namesArePartedAndTheGraphIsAsBeforeWhenThatIsUndone(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Page page = visit.page();
        Frame frame = Frame.signedIn(visit, parley.account(Role.ANALYST));
        frame.dossierOf("Nurlan Toktobaev");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Names").setExact(true))
                .click();
        Locator names = page.locator(".names-table tbody tr");
        assertThat(names.first()).isVisible();
        int before = names.count();
        assertThat(before).isGreaterThan(1);

        Locator other = page.getByRole(
                AriaRole.CHECKBOX,
                new GetByRoleOptions().setName("Nurlan Toktobayev is another’s").setExact(true));
        other.check();
        page.getByText("Some of these are another’s").click();
        page.locator("#split-reason").fill("A namesake.");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Split them off"))
                .click();
        assertThat(page.locator(".decided")).containsText("Decided");
        assertThat(other).hasCount(0);

        page.locator(".decided")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(names).hasCount(before);
    }
}
