package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;
import org.parley.web.testing.Ids;

/** Who may call what: every route, asked by nobody, by someone without a role, by an analyst and by an admin. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class RoutesTest {

    /** Things that there are in the stories, by the beginning of their addresses. */
    private static final Map<String, String> EXAMPLES =
            Map.of("/articles", "ferry", "/entities", "vold", "/disagreements", "vold-role");

    private static final Map<String, Browser> SIGNED_IN = new ConcurrentHashMap<>();

    /** A route, and whether it takes an admin. */
    record Route(String method, String path, boolean admin) {

        String example() {
            String id = EXAMPLES.entrySet().stream()
                    .filter(example -> path.startsWith(example.getKey()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse("none");
            return path.replace("{id}", Ids.id(id).toString()).replace("{key}", "fact-" + Ids.id("talks"));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Route> routes() {
        return Stream.of(
                reads("/"),
                reads("/progress"),
                reads("/articles"),
                reads("/articles/{id}"),
                reads("/entities"),
                reads("/entities/{id}"),
                reads("/evidence/{key}"),
                reads("/search"),
                reads("/download"),
                reads("/searches"),
                changes("/searches"),
                changes("/searches/{id}/delete"),
                changes("/searches/{id}/restore"),
                reads("/help"),
                reads("/entities/{id}/names"),
                changes("/entities/{id}/same"),
                changes("/entities/{id}/not-the-same"),
                changes("/entities/{id}/split"),
                reads("/entities/{id}/timeline"),
                reads("/entities/{id}/neighbours"),
                reads("/paths"),
                reads("/changes"),
                reads("/disagreements"),
                reads("/disagreements/{id}"),
                changes("/disagreements/{id}/rule"),
                reads("/decisions"),
                changes("/decisions/{id}/undo"),
                changes("/claims/{id}/reject"),
                changes("/session/preferences"),
                admin("GET", "/articles/deleted"),
                admin("GET", "/articles/several"),
                admin("POST", "/articles/several"),
                admin("POST", "/articles/several/undo"),
                admin("GET", "/articles/{id}/correct"),
                admin("POST", "/articles/{id}/correct"),
                admin("GET", "/articles/{id}/delete"),
                admin("POST", "/articles/{id}/delete"),
                admin("POST", "/articles/{id}/restore"),
                admin("POST", "/articles/{id}/retry"),
                admin("GET", "/upload"),
                admin("POST", "/upload/files"),
                admin("POST", "/upload/text"),
                admin("GET", "/audit"),
                admin("GET", "/runs"),
                admin("GET", "/runs/{id}"),
                admin("GET", "/runs/{id}/progress"),
                admin("GET", "/runs/{id}/events"),
                admin("GET", "/runs/{id}/report"),
                admin("POST", "/runs/{id}/pause"),
                admin("POST", "/runs/{id}/resume"),
                admin("POST", "/runs/{id}/retry"));
    }

    private static Route reads(String path) {
        return new Route("GET", path, false);
    }

    private static Route changes(String path) {
        return new Route("POST", path, false);
    }

    private static Route admin(String method, String path) {
        return new Route(method, path, true);
    }

    @Test
    void tableHoldsEveryRoute() {
        Set<String> known = new TreeSet<>(routes().map(Route::toString).toList());
        known.add("GET /session/signed-out");
        assertThat(declared()).isEqualTo(known);
    }

    private static Set<String> declared() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.parley.web");
        Set<String> routes = new TreeSet<>();
        classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class))
                .forEach(method -> {
                    String base =
                            method.getOwner().getAnnotationOfType(Path.class).value();
                    String own = method.isAnnotatedWith(Path.class)
                            ? method.getAnnotationOfType(Path.class).value()
                            : "";
                    String verb = method.isAnnotatedWith(GET.class) ? "GET " : "POST ";
                    routes.add(verb + (base + own).replace("//", "/"));
                });
        return routes;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anonymousIsLedToTheSignIn(Route route) {
        HttpResponse<String> answer = call(Browser.anonymous(), route);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer))
                .contains("/auth?response_type=code")
                .contains("code_challenge_method=S256");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void someoneWithoutARoleIsRefused(Route route) {
        assertThat(call(as("nobody"), route).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void analystReadsAndNoMore(Route route) {
        int status = call(as("analyst"), route).statusCode();
        if (route.admin()) {
            assertThat(status).isEqualTo(403);
        } else {
            assertThat(status)
                    .as("neither refused nor broken")
                    .isNotIn(302, 401, 403, 405)
                    .isLessThan(500);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void adminIsRefusedNowhere(Route route) {
        assertThat(call(as("admin"), route).statusCode()).isNotIn(302, 401, 403, 405, 500);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyAnswerKeepsBrowsersInBounds(Route route) {
        HttpResponse<String> answer = call(as("admin"), route);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.body())
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=\"|javascript:[^a]");
    }

    @Test
    void anAssetThatIsNotThereIsNotKept() {
        HttpResponse<String> answer = Browser.anonymous().get("/assets/none.css");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Browser.anonymous().get("/assets/app.css").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).doesNotContain("no-store"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void changesFromAnotherSiteAreRefused(Route route) {
        if (route.method().equals("POST")) {
            Browser admin = as("admin");
            Map<String, String> nothing = Map.of();
            assertThat(admin.post(route.example(), nothing, new String[0]).statusCode())
                    .isEqualTo(403);
            assertThat(admin.post(route.example(), nothing, "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(admin.post(route.example(), nothing, "Sec-Fetch-Site", "same-site")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(admin.post(route.example(), nothing, "Origin", "https://elsewhere.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(admin.post(route.example(), nothing, "Origin", "null").statusCode())
                    .isEqualTo(403);
        }
    }

    private static Browser as(String user) {
        return SIGNED_IN.computeIfAbsent(user, Browser::signedIn);
    }

    private static HttpResponse<String> call(Browser browser, Route route) {
        if (route.method().equals("GET")) {
            return browser.get(route.example());
        }
        return route.path().equals("/upload/files")
                ? browser.upload(route.example())
                : browser.post(route.example(), Map.of());
    }
}
