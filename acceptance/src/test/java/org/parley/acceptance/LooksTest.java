package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.acceptance.browser.Theme;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.page.Frame;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Part;
import org.parley.acceptance.stack.Role;

/** Every main page in both themes, on a desk and on a telephone: usable with assistive technology, and kept as a picture for people to look at. */
@ExtendWith(ParleyExtension.class)
class LooksTest {
    /** A desk and a telephone, in pixels. */
    private static final List<Integer> WIDTHS = List.of(1440, 390);

    private static final int HEIGHT = 900;
    private static final String FITS = "document.documentElement.scrollWidth <= window.innerWidth";

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noPageHasASeriousAccessibilityViolation(Theme theme, Parley parley, Visits visits) {
        Visit visit = visits.open(theme);
        Frame.signedIn(visit, parley.account(Role.ADMIN));

        List<String> violations = new ArrayList<>();
        pages(parley).forEach((name, path) -> {
            visit.page().setViewportSize(WIDTHS.getFirst(), HEIGHT);
            visit.page().navigate(path);
            WIDTHS.forEach(width -> {
                String look = name + "-" + theme.label() + "-" + width;
                visit.page().setViewportSize(width, HEIGHT);
                visit.screenshot(look);
                visit.accessibilityViolations().forEach(violation -> violations.add(look + ": " + violation));
                if (!Boolean.TRUE.equals(visit.page().evaluate(FITS))) {
                    violations.add(look + ": scrolls sideways");
                }
            });
        });
        visit.page().navigate("/session/signed-out");
        visit.screenshot("signed-out-" + theme.label());

        assertThat(violations).isEmpty();
    }

    private static Map<String, String> pages(Parley parley) {
        JsonNode desk = parley.api().get(Part.ENTITY, "/api/desk", Role.ANALYST).body();
        String entity = "/entities/"
                + desk.path("entities").path(0).path("entity").path("id").asText();
        String article = "/articles/" + desk.path("articles").path(0).path("id").asText();
        JsonNode runs = parley.api().get(Part.INGEST, "/api/runs", Role.ADMIN).body();
        String fact = parley.api()
                .get(Part.ENTITY, "/api/graph", Role.ANALYST)
                .body()
                .path("facts")
                .path(0)
                .path("id")
                .asText();

        String disagreement = parley.api()
                .get(Part.ENTITY, "/api/disagreements", Role.ANALYST)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();

        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("desk", "/");
        pages.put("articles", "/articles");
        pages.put("article", article);
        pages.put("article-correct", article + "/correct");
        pages.put("article-delete", article + "/delete");
        pages.put("articles-several", "/articles/several?outlet=Harbour+Post&article=" + lastPart(article));
        pages.put("entities", "/entities");
        pages.put("dossier", entity);
        pages.put("dossier-evidence", entity + "?evidence=fact-" + fact);
        pages.put("dossier-as-of", entity + "?asOf=2026-03-12");
        pages.put("names", entity + "/names?q=a");
        pages.put("timeline", entity + "/timeline");
        pages.put("timeline-known", entity + "/timeline?clock=PUBLICATION");
        pages.put("neighbours", entity + "/neighbours");
        pages.put("paths", "/paths?one=" + lastPart(entity) + "&to=a");
        pages.put("changes", "/changes?from=2026-02-01&to=2026-06-30");
        pages.put("disagreements", "/disagreements");
        pages.put("disagreement", "/disagreements/" + disagreement);
        pages.put("decisions", "/decisions");
        pages.put("evidence", "/evidence/fact-" + fact);
        pages.put("search", "/search?q=Naryn");
        pages.put("search-nothing", "/search?q=xyzzyplugh");
        pages.put("help", "/help");
        pages.put("audit", "/audit");
        pages.put("upload", "/upload");
        pages.put("runs", "/runs");
        pages.put("run", "/runs/" + runs.path("items").path(0).path("id").asText());
        pages.put("nothing-here", "/entities/00000000-0000-7000-8000-000000000000");
        return pages;
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
