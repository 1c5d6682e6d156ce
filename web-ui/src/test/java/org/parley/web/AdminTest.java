package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.testing.Ids.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** What an admin does: bring in, follow, correct, delete, undo. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class AdminTest {

    FakeStack.Switches switches;
    Browser admin;

    @BeforeEach
    void signIn() {
        admin = Browser.signedIn("admin");
    }

    @AfterEach
    void reset() {
        switches.reset();
    }

    @Test
    void uploadLeadsToItsRunWhichIsFollowedToItsEnd() {
        HttpResponse<String> answer = admin.upload("/upload/files", "lake.txt", "empty.txt");
        assertThat(answer.statusCode()).isEqualTo(303);
        String run = Browser.location(answer).substring(Browser.address().length());
        assertThat(run).startsWith("/runs/");

        Document first = admin.page(run);
        assertThat(first.select("[hx-get]").attr("hx-get")).isEqualTo(run + "/progress");
        assertThat(first.select(".run-state").text())
                .isEqualTo("1 of 2 done: 1 read into the graph, 0 already there, 0 failed");
        HttpResponse<String> last = admin.get(run + "/progress");
        assertThat(last.statusCode()).as("tells htmx to stop asking").isEqualTo(286);
        assertThat(last.body()).doesNotContain("<html").contains("The file holds no text.");

        assertThat(admin.post(run + "/retry", Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.page("/runs").select("tbody tr td a").eachAttr("href")).contains(run);
    }

    @Test
    void uploadWithoutAFileSaysWhatToDo() {
        HttpResponse<String> answer = admin.upload("/upload/files");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                .isEqualTo("Choose at least one file first.");
    }

    @Test
    void pastedTextIsFollowedUntilItIsRead() {
        HttpResponse<String> answer =
                admin.post("/upload/text", Map.of("text", "Some words.", "title", "A title", "outlet", " "));
        assertThat(answer.statusCode()).isEqualTo(303);
        String article = Browser.location(answer).substring(Browser.address().length());
        Document waiting = admin.page(article);
        assertThat(waiting.select("h1").text()).isEqualTo("A title");
        assertThat(waiting.select("main").text()).contains("Being read");
        assertThat(Browser.signedIn("analyst").get(article).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        switches.refuseChanges("The text is too short.");
        HttpResponse<String> answer = admin.post("/upload/text", Map.of("text", "Hm.", "title", "Kept"));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(answer.body());
        assertThat(form.select("[role=alert]").text()).isEqualTo("The text is too short.");
        assertThat(form.select("textarea").text()).isEqualTo("Hm.");
        assertThat(form.select("#p-title").attr("value")).isEqualTo("Kept");
    }

    @Test
    void anArticleThatCouldNotBeReadGivesItsReason() {
        Document page = admin.page("/articles/" + id("unreadable"));
        assertThat(page.select("main").text()).contains("It could not be read", "Save it as text");
        assertThat(page.select("main form").attr("action")).isEqualTo("/articles/" + id("unreadable") + "/retry");
    }

    @Test
    void aCorrectionFlowsOnAndCanBeUndone() {
        String article = "/articles/" + id("ferry");
        Document form = admin.page(article + "/correct");
        assertThat(form.select("#c-outlet").attr("value")).isEqualTo("Harbour Wire");

        admin.post(article + "/correct", Map.of("title", "A new title", "outlet", "", "publishedAt", "2026-02-28"));
        Document corrected = admin.page(article);
        assertThat(corrected.select("h1").text()).isEqualTo("A new title");
        assertThat(corrected.select("article .byline").text()).startsWith("unknown outlet · 28 Feb 2026");

        Map<String, String> undo = new HashMap<>();
        corrected.select(".notice input").forEach(field -> undo.put(field.attr("name"), field.attr("value")));
        assertThat(undo).containsEntry("outlet", "Harbour Wire");
        admin.post(article + "/correct", undo);
        Document undone = admin.page(article);
        assertThat(undone.select("h1").text()).startsWith("Sorrel Line names");
        assertThat(undone.select(".notice")).isEmpty();
    }

    @Test
    void deletingShowsWhatGoesAndCanBeUndone() {
        String article = "/articles/" + id("lake-unknown");
        Document preview = admin.page(article + "/delete");
        assertThat(preview.select("main").text()).contains("2 claims and 1 statement", "1 fact stays");

        HttpResponse<String> answer = admin.post(article + "/delete", Map.of());
        Document list = admin.page(path(answer));
        assertThat(list.select(".notice").text()).contains("is deleted", "Undo");
        assertThat(list.select(".article-line h3").eachText()).noneMatch(title -> title.contains("signing postponed"));
        assertThat(Browser.signedIn("analyst").page(path(answer)).select(".notice"))
                .isEmpty();

        HttpResponse<String> undo = admin.post(list.select(".notice form").attr("action"), Map.of());
        assertThat(admin.page(path(undo)).select(".notice").text()).contains("is back");
        assertThat(admin.get(article).statusCode()).isEqualTo(200);
    }

    private static String path(HttpResponse<?> answer) {
        return Browser.location(answer).substring(Browser.address().length());
    }

    @Test
    void analystSeesNothingOfThis() {
        Document page = Browser.signedIn("analyst").page("/articles/" + id("ferry"));
        assertThat(page.select(".admin-actions, a[href*=correct], a[href*=delete], a[href*=upload]"))
                .isEmpty();
    }
}
