package org.parley.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.stack.Account;

/** What every page has around it: sections, search, the menu with one's name. */
public final class Frame {
    private final Page page;

    private Frame(Page page) {
        this.page = page;
    }

    /** Signs in and ends on the desk. */
    public static Frame signedIn(Visit visit, Account account) {
        SignInPage.insteadOf(visit, "/").signIn(account);
        Frame frame = new Frame(visit.page());
        assertThat(frame.heading()).hasText("Desk");
        return frame;
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    /** The link to a section, whether or not it is there. */
    public Locator section(String name) {
        return page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Sections"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    public UploadPage upload() {
        section("Upload").click();
        return new UploadPage(page);
    }

    /** Looks a name up and opens it. */
    public DossierPage dossierOf(String name) {
        Locator search =
                page.getByRole(AriaRole.SEARCHBOX, new GetByRoleOptions().setName("Search names, text, statements"));
        search.fill(name);
        search.press("Enter");
        page.getByRole(AriaRole.MAIN)
                .locator("a.entity")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(heading()).hasText(name);
        return new DossierPage(page);
    }

    public void signOut() {
        page.locator("header.top details.menu summary").click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(heading()).hasText("You are signed out");
    }
}
