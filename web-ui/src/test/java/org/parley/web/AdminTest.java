package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.testing.Ids.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
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
        assertThat(first.select("[data-run]").attr("data-run")).isEqualTo(run);
        assertThat(first.select(".run-state").text())
                .isEqualTo("1 of 2 done: 1 read into the graph, 0 already there, 0 failed");
        HttpResponse<String> last = admin.get(run + "/progress");
        assertThat(last.body()).doesNotContain("<html").contains("data-finished", "The file holds no text.");

        assertThat(admin.post(run + "/retry", Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.page("/runs").select("tbody tr td a").eachAttr("href")).contains(run);
    }

    @Test
    void aRunTellsByItselfHowFarItIs() {
        String run = path(admin.upload("/upload/files", "lake.txt", "empty.txt"));
        HttpResponse<String> line = admin.get(run + "/events", "Accept", "text/event-stream");
        assertThat(line.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        List<String> events = List.of(line.body().split("\n\n"));
        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).contains("1 of 2 done").doesNotContain("data-finished");
        assertThat(events.getLast()).contains("Done:", "data-finished", "The file holds no text.");
    }

    @Test
    void aRunCanBePausedAndGoesOn() {
        String run = path(admin.upload("/upload/files", "lake.txt", "ferry.txt"));
        admin.post(run + "/pause", Map.of());
        Document paused = admin.page(run);
        assertThat(paused.select(".run-state").text()).startsWith("Paused, 0 of 2 done");
        admin.post(paused.select(".run-actions form").attr("action"), Map.of());
        assertThat(admin.page(run).select(".run-state").text()).startsWith("1 of 2 done");
        admin.page(run);

        HttpResponse<String> report = admin.get(
                admin.page(run).select(".run-actions a[download]").first().attr("href"));
        assertThat(report.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment; filename=\"run-");
        assertThat(report.body()).startsWith("file,state");
    }

    @Test
    void aRunHintsAtWhatCanBePutRight() {
        String run = path(admin.upload("/upload/files", "lake.txt", "bare.txt"));
        admin.page(run);
        Document page = admin.page(run);
        assertThat(page.select("tr:contains(bare.txt) .hints").text())
                .isEqualTo("· no outlet given · in German: searchable, not read Correct");
        assertThat(page.select("tr:contains(bare.txt) .state").text()).isEqualTo("kept");
        assertThat(page.select("tr:contains(lake.txt) .state").text()).isEqualTo("read");
        assertThat(page.select("tr:contains(bare.txt) .hints a").attr("href")).endsWith("/correct");
        assertThat(page.select("tr:contains(lake.txt) .hints")).isEmpty();
    }

    @Test
    void aCorrectionSendsWhatWasChangedAlone() {
        String article = "/articles/" + id("lake-post");
        Document form = admin.page(article + "/correct");
        assertThat(form.select("#c-date").attr("value")).isEqualTo("2026-03-17");
        assertThat(form.select("#c-title").attr("placeholder")).contains("one page apart");
        Map<String, String> before = fields(form);

        admin.post(article + "/correct", with(before, "outlet", "Karel Evening Post"));
        assertThat(switches.corrections().getLast().getMap()).containsOnlyKeys("outlet");
        assertThat(admin.page(article).select("article .byline").text())
                .startsWith("Karel Evening Post")
                .contains("found in the text");
        admin.post(article + "/correct", before);
    }

    @Test
    void aDayThatIsStillToComeIsTold() {
        String article = "/articles/" + id("lake-wire");
        Map<String, String> before = fields(admin.page(article + "/correct"));
        admin.post(article + "/correct", with(before, "publishedAt", "9999-01-01"));
        assertThat(admin.page(article).select(".caution").text()).contains("Dated in the future", "Correct it");
        admin.post(article + "/correct", before);
        assertThat(admin.page(article).select(".caution")).isEmpty();
    }

    private static Map<String, String> fields(Document form) {
        Map<String, String> fields = new HashMap<>();
        form.select("main form input").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    @Test
    void anotherTryIsOfferedOnlyWhereItMayHelp() {
        String hopeless = path(admin.upload("/upload/files", "empty.txt"));
        assertThat(admin.page(hopeless).select(".run-state").text())
                .startsWith("Done")
                .endsWith("1 failed");
        assertThat(admin.page(hopeless).select("form[action$=retry]")).isEmpty();

        String passing = path(admin.upload("/upload/files", "late.txt"));
        admin.page(passing);
        assertThat(admin.page(passing).select("form[action$=retry]")).hasSize(1);
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
    void aTextThatIsThereAlreadyIsSaidToBe() {
        Document shown = admin.page("/articles/" + id("ferry"));
        shown.select(".carries").remove();
        String text = shown.select(".prose p").text();
        String article = path(admin.post("/upload/text", Map.of("text", text, "outlet", "Another")));
        assertThat(article).startsWith("/articles/" + id("ferry"));
        assertThat(admin.page(article).select(".notice").text()).startsWith("This text is there already");
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
        assertThat(page.select("main form"))
                .as("trying again as it is would not help")
                .isEmpty();
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
    void aCorrectionThatIsNotInTheGraphYetIsWaitedFor() {
        String article = "/articles/" + id("lake-post");
        switches.graphBehind(true);
        String behind = path(admin.post(article + "/correct", Map.of("title", "Later", "outlet", "Karel Post")));
        assertThat(admin.page(behind).select("meta[http-equiv=refresh]")).hasSize(1);
        assertThat(admin.page(behind).select(".notice").text()).startsWith("Corrected. This page follows");

        switches.graphBehind(false);
        String there = path(admin.post(article + "/correct", Map.of("title", "Now", "outlet", "Karel Post")));
        assertThat(admin.page(there).select("meta[http-equiv=refresh]")).isEmpty();
        assertThat(admin.page(there).select("h1").text()).isEqualTo("Now");
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

    @Test
    void whatIsDeletedIsListedUntilItIsBroughtBack() {
        assertThat(admin.page("/articles/deleted").select(".nothing h2").text()).isEqualTo("Nothing is deleted");
        admin.post("/articles/" + id("ferry") + "/delete", Map.of());

        assertThat(admin.page("/articles").select("main a[href=/articles/deleted]"))
                .hasSize(1);
        Document deleted = admin.page("/articles/deleted");
        assertThat(deleted.select("tbody tr")).hasSize(1);
        assertThat(deleted.select("tbody tr td").first().text())
                .isEqualTo("Sorrel Line names a new head and orders two electric ferries Harbour Wire · 27 Feb 2026");
        assertThat(deleted.select("tbody a").attr("href"))
                .isEqualTo("/audit?action=DELETED_ARTICLE&subject=" + id("ferry"));

        HttpResponse<String> back = admin.post(deleted.select("tbody form").attr("action"), Map.of());
        assertThat(admin.page(path(back)).select(".notice").text()).contains("is back");
        assertThat(admin.page("/articles/deleted").select("tbody tr")).isEmpty();
        assertThat(Browser.signedIn("analyst").page("/articles").select("main a[href=/articles/deleted]"))
                .isEmpty();
    }

    @Test
    void whatCannotBeBroughtBackSaysWhy() {
        admin.post("/articles/" + id("ferry") + "/delete", Map.of());
        switches.refuseChanges("The same text came in again after the deletion.");

        HttpResponse<String> answer = admin.post("/articles/" + id("ferry") + "/restore", Map.of());
        switches.refuseChanges(null);
        admin.post("/articles/" + id("ferry") + "/restore", Map.of());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("The same text came in again after the deletion.");
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
