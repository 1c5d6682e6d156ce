package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.testing.Ids.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** Whatever stands in an article stays text on the page. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class EscapingTest {

    private static Browser admin;

    static List<String> pages() {
        return List.of(
                "/",
                "/articles",
                "/articles?q=%3Cscript%3E&outlet=%22%3E%3Cscript%3E",
                "/articles/" + id("ill"),
                "/articles/" + id("ill") + "?chosen=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/articles/" + id("ill") + "?evidence=statement-" + id("ill"),
                "/articles/" + id("ill") + "/correct",
                "/articles/" + id("ill") + "/delete",
                "/entities?q=%3Cb%3E",
                "/entities/" + id("bold"),
                "/entities/" + id("bold") + "?evidence=%22%3E%3Cscript%3E",
                "/evidence/statement-" + id("ill"),
                "/search?q=alert",
                "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStoredOrAskedBecomesMarkup(String path) {
        admin = admin == null ? Browser.signedIn("admin") : admin;
        Document page = admin.page(path);
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("script[src]").eachAttr("src"))
                .allMatch(source -> source.startsWith("/assets/") || source.startsWith("/webjars/"));
        assertThat(page.select("[onerror], [style], main img, main i:not([class]):not(.dots i), main u, main b"))
                .isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void itIsShownAsTheCharactersThatItIs() {
        Document page = Browser.signedIn("analyst").page("/articles/" + id("ill"));
        assertThat(page.select("h1").text()).isEqualTo("<script>alert('title')</script>");
        assertThat(page.select(".prose").text())
                .contains("<script>alert(\"text\")</script>", "<b>Bold</b> & Sons", "{inject:viewer.name}");
    }
}
