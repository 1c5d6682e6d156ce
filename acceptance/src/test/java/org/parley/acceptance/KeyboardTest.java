package org.parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.page.Frame;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Role;

/** The five core tasks, and what is decided on the way, with no hand on the mouse. */
@ExtendWith(ParleyExtension.class)
class KeyboardTest {
    private static final int MOST_TABS = 60;

    private Page page;

    @BeforeEach
    void signIn(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Frame.signedIn(visit, parley.account(Role.ADMIN));
        page = visit.page();
    }

    /** Presses keys on the page as it is when its scripts have come: a person looks before pressing. */
    private void press(String... keys) {
        page.waitForLoadState();
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void fromASearchToTheSentenceBehindAFact() {
        press("/");
        page.keyboard().type("Toktobaev");
        press("Enter");
        assertThat(page.locator("h1")).containsText("Results for");
        press("j");
        assertThat(page.locator("a.entity:focus")).containsText("Nurlan Toktobaev");
        press("Enter");
        assertThat(page.locator("h1")).hasText("Nurlan Toktobaev");

        Locator facts = page.locator("main .fact-label[data-evidence]");
        for (int i = 0; i < MOST_TABS && facts.and(page.locator(":focus")).count() == 0; i++) {
            press("j");
        }
        press("Enter");
        assertThat(page.locator("#evidence .claim:focus")).hasCount(1);
        press("Enter");
        assertThat(page.locator("#text .sentence.is-chosen").first()).isVisible();
    }

    @Test
    void nextAndPreviousInAList() {
        press("g", "a");
        assertThat(page.locator("h1")).hasText("Articles");
        Locator titles = page.locator(".article-line [data-step]");
        press("j", "j");
        assertThat(titles.nth(1)).isFocused();
        press("k");
        assertThat(titles.first()).isFocused();
        press("Enter");
        assertThat(page.locator("article.text")).isVisible();
    }

    @Test
    void theEvidenceClosesAndGivesTheFocusBack() {
        press("g", "p");
        assertThat(page.locator("h1")).hasText("People & more");
        press("j", "Enter");
        assertThat(page.locator("nav.tabs")).isVisible();
        Locator fact = page.locator("main .fact-label[data-evidence]").first();
        fact.focus();
        press("e");
        assertThat(page.locator("#evidence .claim:focus")).hasCount(1);
        press("Escape");
        assertThat(page.locator("#evidence .claim")).hasCount(0);
        assertThat(page.locator("main .fact-line:first-child [data-evidence]:focus")
                        .first())
                .isVisible();
    }

    @Test
    void anArticleIsBroughtIn() {
        tabTo(page.locator("nav.side a[href='/upload']"));
        press("Enter");
        tabTo(page.locator("#pasted"));
        page.keyboard()
                .type("Danish Fisheries Minister Maren Thaarup met skipper Jens Kolding in Esbjerg on 7 June 2026.");
        tabTo(page.locator("button", new Page.LocatorOptions().setHasText("Add this article")));
        press("Enter");
        assertThat(page.locator("article.text")).containsText("Maren Thaarup");
    }

    @Test
    void aDisagreementIsRuledOnAndTheRulingUndone() {
        chooseASide();
        page.keyboard().type("Read in the original.");
        press("Tab");
        assertThatTheFocusShows();
        press("Enter");
        assertThat(page.locator(".ruling")).containsText("Read in the original.");

        Locator decided = page.locator(".decided");
        assertThat(decided).isFocused();
        press("Tab", "Tab");
        assertThat(decided.locator("button")).isFocused();
        assertThatTheFocusShows();
        press("Enter");
        assertThat(page.locator(".notice.undone")).isFocused();
        assertThat(page.locator(".ruling")).hasCount(0);
    }

    /** Of the first disagreement; the focus is then where the reason is asked for. */
    private void chooseASide() {
        press("g", "s");
        assertThat(page.locator("h1")).hasText("Disagreements");
        press("j", "Enter");
        Locator sides = page.locator("input[name=side]");
        assertThat(sides).not().hasCount(0);
        stepTo(sides.first());
        press("Space", "Tab");
    }

    @Test
    void aDecisionWithoutAReasonIsRefusedWhereTheFocusIs() {
        chooseASide();
        page.keyboard().type("  ");
        press("Tab", "Enter");
        assertThat(page.locator(".problem")).isFocused();
    }

    @Test
    void aNameIsSplitOffAndMergedAgain() {
        open("Toktobaev");
        tabTo(page.locator("nav.tabs a[href$='/names']"));
        press("Enter");
        Locator other = page.getByLabel("Nurlan Toktobayev is another’s");
        assertThat(other).isVisible();
        String address = page.url();
        stepTo(other);
        press("Space");
        tabTo(page.locator("details.decide summary"));
        press("Enter", "Tab");
        page.keyboard().type("A namesake.");
        press("Enter");
        assertThat(page.locator(".decided")).isFocused();
        assertThat(other).hasCount(0);

        tabTo(page.locator("#filter-q"));
        page.keyboard().type("Toktobayev");
        press("Enter");
        tabTo(page.locator("input[name=other]").first());
        press("Space", "Tab");
        page.keyboard().type("One man after all.");
        tabTo(page.locator("button", new Page.LocatorOptions().setHasText("They are the same")));
        assertThatTheFocusShows();
        press("Enter");
        // The opposite was decided just now: that is told, and not forgotten.
        assertThat(page.locator(".problem")).isFocused();

        undoTheLastDecision();
        page.navigate(address);
        assertThat(other).isVisible();
    }

    @Test
    void aClaimIsRejectedAmongTheEvidence() {
        open("Toktobaev");
        Locator fact = page.locator("main .fact-label[data-evidence]").first();
        stepTo(fact);
        press("e");
        Locator claims = page.locator("#evidence .claim");
        assertThat(claims.first()).isFocused();
        Locator summary = claims.first().locator(".reject summary");
        tabTo(summary);
        press("Enter", "Tab");
        Locator reason = claims.first().locator("input[name=reason]");
        page.keyboard().type("Read wrongly");
        press("ArrowDown");
        assertThat(reason).isFocused();
        press("Escape");
        assertThat(summary).isFocused();
        press("Enter", "Tab");
        assertThat(reason).hasValue("Read wrongly");
        press("Enter");
        assertThat(page.locator(".decided")).isFocused();

        undoTheLastDecision();
    }

    private void open(String name) {
        press("/");
        page.keyboard().type(name);
        press("Enter");
        assertThat(page.locator("h1")).containsText("Results for");
        press("j", "Enter");
        assertThat(page.locator("nav.tabs")).isVisible();
    }

    private void undoTheLastDecision() {
        page.navigate("/decisions");
        Locator undo = page.locator(".decision button").first();
        stepTo(undo);
        assertThatTheFocusShows();
        press("Enter");
        assertThat(page.locator(".notice.undone")).isFocused();
    }

    /** Whoever presses keys has to see where they go. */
    private void assertThatTheFocusShows() {
        assertThat(page.locator(":focus")).hasCSS("outline-style", "solid");
    }

    private void stepTo(Locator target) {
        for (int i = 0; i < MOST_TABS && target.and(page.locator(":focus")).count() == 0; i++) {
            press("j");
        }
        assertThat(target).isFocused();
    }

    private void tabTo(Locator target) {
        for (int i = 0; i < MOST_TABS && target.and(page.locator(":focus")).count() == 0; i++) {
            press("Tab");
        }
        assertThat(target).isFocused();
    }
}
