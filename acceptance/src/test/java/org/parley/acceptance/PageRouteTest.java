package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.page.Frame;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Part;
import org.parley.acceptance.stack.Role;
import org.parley.acceptance.stack.Route;

/** Every address of the web-ui, asked for by everybody: nobody is shown, or may do, what is not theirs. */
@ExtendWith(ParleyExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PageRouteTest {
    private static final String UNKNOWN_ID = "00000000-0000-7000-8000-000000000000";
    private static final List<Role> VISITORS = List.of(Role.ANONYMOUS, Role.ANALYST, Role.ADMIN);
    private static final Map<String, String> FROM_OUR_OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");
    private static final Map<String, String> FROM_ELSEWHERE =
            Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://elsewhere.example");

    private final Map<Role, List<Cookie>> sessions = new EnumMap<>(Role.class);

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyPageForEverybody")
    void onlyThoseNamedGetThrough(Route route, Role role, Parley parley, Visits visits) {
        APIResponse answer =
                visit(parley, visits, role).request(route.method(), route.pathFor(UNKNOWN_ID), FROM_OUR_OWN_PAGE);

        if (route.access().allows(role)) {
            assertThat(answer.status()).isNotIn(401, 403).isLessThan(500);
            assertThat(location(answer)).doesNotContain("/realms/");
        } else if (role == Role.ANONYMOUS) {
            assertThat(answer.status()).isIn(302, 401);
            if (answer.status() == 302) {
                assertThat(location(answer)).contains("/realms/");
            }
        } else {
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyChange")
    void noOtherSiteMakesAnAdminChangeSomething(Route route, Parley parley, Visits visits) {
        APIResponse answer =
                visit(parley, visits, Role.ADMIN).request(route.method(), route.pathFor(UNKNOWN_ID), FROM_ELSEWHERE);

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void everyPageSaysWhatItMayLoad(Parley parley, Visits visits) {
        APIResponse answer = visit(parley, visits, Role.ANALYST).request("GET", "/", FROM_OUR_OWN_PAGE);

        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
    }

    private Visit visit(Parley parley, Visits visits, Role role) {
        Visit visit = visits.open();
        if (role != Role.ANONYMOUS) {
            visit.addCookies(sessions.computeIfAbsent(role, who -> {
                Visit first = visits.open();
                Frame.signedIn(first, parley.account(who));
                return first.cookies();
            }));
        }
        return visit;
    }

    private static String location(APIResponse answer) {
        return answer.headers().getOrDefault("location", "");
    }

    private static Stream<Arguments> everyPageForEverybody() {
        return pages().flatMap(route -> VISITORS.stream().map(role -> Arguments.of(route, role)));
    }

    private static Stream<Route> everyChange() {
        return pages().filter(route -> !route.method().equals("GET"));
    }

    private static Stream<Route> pages() {
        return Route.table().stream().filter(route -> route.part() == Part.WEB);
    }
}
