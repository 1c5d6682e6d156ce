package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** Signing in and out, over the authorization code flow. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class SessionTest {

    @Test
    void sessionCookiesAreOutOfReachForScriptsAndOtherSites() {
        HttpResponse<String> answer = Browser.anonymous().get("/");
        assertThat(answer.headers().allValues("set-cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.toLowerCase(Locale.ROOT).contains("httponly"))
                .allMatch(cookie -> cookie.contains("SameSite=Lax"));
        assertThat(session(Browser.signedIn("analyst"))).isNotEmpty().allMatch(HttpCookie::isHttpOnly);
    }

    @Test
    void originAloneIsEnoughWhereBrowsersSendNoMore() {
        Browser analyst = Browser.signedIn("analyst");
        assertThat(analyst.post("/session/preferences", Map.of("theme", "light"), "Origin", Browser.address())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void signOutEndsTheSessionHereAndAtTheProvider() {
        Browser analyst = Browser.signedIn("analyst");
        HttpResponse<String> out = analyst.post("/session/sign-out", Map.of());
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(Browser.location(out)).contains("/logout?id_token_hint=").contains("signed-out");
        assertThat(session(analyst)).isEmpty();
        assertThat(analyst.get("/").statusCode()).isEqualTo(302);
        assertThat(Browser.anonymous().page("/session/signed-out").select("h1").text())
                .isEqualTo("You are signed out");
    }

    @Test
    void whoeverKeptTheCookiesIsLedToTheSignIn() {
        Browser analyst = Browser.signedIn("analyst");
        String kept = session(analyst).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        assertThat(Browser.anonymous().get("/", "Cookie", kept).statusCode()).isEqualTo(200);
        analyst.post("/session/sign-out", Map.of());
        HttpResponse<String> refused = Browser.anonymous().get("/", "Cookie", kept);
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(Browser.location(refused)).contains("/auth?response_type=code");
    }

    @Test
    void nobodyElseCanSignOneOut() {
        Browser analyst = Browser.signedIn("analyst");
        assertThat(analyst.get("/session/sign-out").statusCode()).isEqualTo(405);
        assertThat(analyst.post("/session/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(analyst.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aScriptIsToldThatTheSessionHasEnded() {
        assertThat(Browser.anonymous().get("/progress", "HX-Request", "true").statusCode())
                .isEqualTo(499);
    }

    @Test
    void stylesAndScriptsNeedNoSignInAndMayBeKept() {
        for (String path :
                new String[] {"/assets/app.css", "/assets/evidence.js", "/webjars/htmx.org/2.0.10/dist/htmx.min.js"}) {
            HttpResponse<String> answer = Browser.anonymous().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("immutable");
        }
    }

    private static List<HttpCookie> session(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session")
                        && !cookie.getValue().isEmpty())
                .toList();
    }
}
