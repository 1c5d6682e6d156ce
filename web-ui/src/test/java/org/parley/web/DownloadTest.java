package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.testing.Ids.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** What a page shows, taken along as a file. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class DownloadTest {

    FakeStack.Switches switches;
    Browser analyst;

    @BeforeEach
    void signIn() {
        analyst = Browser.signedIn("analyst");
    }

    @AfterEach
    void reset() {
        switches.reset();
    }

    private HttpResponse<String> follow(String page, String link) {
        Document shown = analyst.page(page);
        return analyst.get(shown.select(".take-along a:contains(" + link + ")").attr("href"));
    }

    @Test
    void aDossierIsTakenAlongAsItIsShown() {
        HttpResponse<String> file = follow("/entities/" + id("vold") + "?asOf=2026-03-17&evidence=fact-none", "CSV");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"parley-dossier.csv\"");
        assertThat(file.body())
                .startsWith("id,kind")
                .contains("about=" + id("vold"), "asOf=2026-03-17", "events=false")
                .doesNotContain("evidence");
    }

    @Test
    void aSearchIsTakenAlongWithItsWords() {
        HttpResponse<String> file = follow("/search?q=page+but+one&page=0", "CSV");

        assertThat(file.body()).contains("q=page but one").doesNotContain("about=");
        assertThat(follow("/search?q=page+but+one", "JSON").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void aTimelineIsTakenAlongWithItsDays() {
        HttpResponse<String> file =
                follow("/entities/" + id("marant") + "/timeline?from=2026-03-01&to=2026-03-20", "CSV");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"parley-events.csv\"");
        assertThat(file.body()).contains("events=true", "from=2026-03-01", "to=2026-03-20");
    }

    @Test
    void whereNothingIsSaidThereIsNothingToTakeAlong() {
        assertThat(analyst.page("/search?q=Marant+nowhere").select(".take-along"))
                .isEmpty();
        assertThat(analyst.page("/search").select(".take-along")).isEmpty();
    }

    @Test
    void whatIsAboutNothingIsNotThere() {
        assertThat(analyst.get("/download").statusCode()).isEqualTo(404);
        assertThat(analyst.get("/download?about=" + id("nobody")).statusCode()).isEqualTo(404);
        assertThat(analyst.get("/download?q=" + "x".repeat(201)).statusCode()).isEqualTo(404);
    }

    @Test
    void aServiceThatIsDownIsToldAndNoFileIsGiven() {
        switches.entityServiceDown(true);

        HttpResponse<String> answer = analyst.get("/download?q=lake");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }
}
