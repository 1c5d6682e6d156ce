package org.parley.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.stack.Account;

/** Keycloak's own page. */
public final class SignInPage {
    private final Page page;

    private SignInPage(Page page) {
        this.page = page;
    }

    /** Asks for {@code path} as somebody who is not signed in, and is sent here. */
    public static SignInPage insteadOf(Visit visit, String path) {
        visit.page().navigate(path);
        SignInPage signIn = new SignInPage(visit.page());
        assertThat(signIn.username()).isVisible();
        return signIn;
    }

    /** Signs in, and ends on the page that was asked for. */
    public void signIn(Account account) {
        username().fill(account.username());
        page.locator("#password").fill(account.password());
        page.locator("#kc-login").click();
        assertThat(page.locator("header.top .viewer-name")).isVisible();
    }

    private Locator username() {
        return page.locator("#username");
    }
}
