package org.parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.page.Frame;
import org.parley.acceptance.page.SignInPage;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Part;
import org.parley.acceptance.stack.Role;

/** Who is in, who is out, and what an analyst is not let into. */
@ExtendWith(ParleyExtension.class)
class SignInAndOutTest {

    @Test
    void anAnalystSeesNoAdminPagesAndIsRefusedThem(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Frame frame = Frame.signedIn(visit, parley.account(Role.ANALYST));

        assertThat(frame.section("Articles")).isVisible();
        assertThat(frame.section("Upload")).hasCount(0);
        assertThat(frame.section("Runs")).hasCount(0);

        assertThat(visit.page().navigate("/upload").status()).isEqualTo(403);
        assertThat(frame.heading()).hasText("Not for this sign-in");
    }

    @Test
    void theServiceRefusesAnAnalystsTokenByItself(Parley parley) {
        String article = "{\"text\":\"An analyst may read, and may not bring in.\"}";

        assertThat(parley.api()
                        .send(Part.INGEST, "POST", "/api/articles", Role.ANALYST, "application/json", article)
                        .status())
                .isEqualTo(403);
        assertThat(parley.api().get(Part.ENTITY, "/api/desk", Role.ANALYST).status())
                .isEqualTo(200);
    }

    @Test
    void aTokenOfSomebodyElsesMakingIsRefused(Parley parley) {
        String forged = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSIsInJlYWxtX2FjY2VzcyI6eyJyb2xlcyI6WyJhZG1pbiJdfX0.";

        assertThat(parley.api().withToken(Part.ENTITY, "/api/desk", forged).status())
                .isEqualTo(401);
        assertThat(parley.api().withToken(Part.INGEST, "/api/articles", forged).status())
                .isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionForWhoeverKeptItsCookies(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Frame frame = Frame.signedIn(visit, parley.account(Role.ANALYST));
        List<Cookie> kept = visit.cookies();

        frame.signOut();
        SignInPage.insteadOf(visit, "/");

        Visit thief = visits.open();
        thief.addCookies(kept.stream().filter(SignInAndOutTest::isOurs).toList());
        assertThat(thief.request("GET", "/articles", Map.of()).status()).isIn(302, 401);
    }

    /** Keycloak's cookies are its own affair; kept are those that the web-ui gave out. */
    private static boolean isOurs(Cookie cookie) {
        return !cookie.path.startsWith("/realms");
    }
}
