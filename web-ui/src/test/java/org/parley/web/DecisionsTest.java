package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.testing.Ids.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** Where articles disagree, and what an analyst decides and undoes. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class DecisionsTest {

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

    @Test
    void disagreementsAreListedWithTheirSidesInShort() {
        Document list = analyst.page("/disagreements");
        assertThat(list.select(".dispute-line h3").eachText())
                .containsExactly("Anneke Vold", "Signing: Anneke Vold, Lake Accord · Port Sorrel · 2 Apr 2026");
        assertThat(list.select(".dispute-line").first().select(".side-value").eachText())
                .containsExactly("Chair", "Deputy chair");
        assertThat(list.select(".dispute-line").get(1).select(".side-value").eachText())
                .containsExactly("2 Apr 2026", "2–9 Apr 2026");
        assertThat(analyst.page("/disagreements?kind=DIVERGENCE").select(".dispute-line"))
                .hasSize(1);
        assertThat(analyst.page("/disagreements?kind=CHANGE").select(".nothing").text())
                .contains("None of these");
    }

    @Test
    void aDisagreementShowsTheSentencesOfEachSide() {
        Document page = analyst.page("/disagreements/" + id("vold-role"));
        assertThat(page.select("h1").text()).isEqualTo("person: Anneke Vold");
        assertThat(page.select(".side-of h2").eachText()).containsExactly("Chair", "Deputy chair");
        assertThat(page.select(".side-of").get(1).select("mark").eachText()).containsExactly("deputy chair");
        assertThat(page.select(".side-of").get(1).select(".side-counts").text())
                .isEqualTo("1 article · 1 origin: Karel Post");
        String way = page.select(".side-of").get(1).select(".way a").attr("href");
        assertThat(analyst.page(way.replace("#chosen", "")).select("#chosen").text())
                .contains("deputy chair");
        assertThat(analyst.page("/entities/" + id("vold"))
                        .select(".dispute-line h3 a")
                        .attr("href"))
                .isEqualTo("/disagreements/" + id("vold-role"));
    }

    @Test
    void aRulingIsShownWithItsReasonAndCanBeUndone() {
        String page = "/disagreements/" + id("vold-role");
        HttpResponse<String> answer =
                analyst.post(page + "/rule", Map.of("side", "1", "reason", "Her office says so."));
        Document ruled = analyst.page(path(answer));
        assertThat(ruled.select(".decided").text()).contains("Decided");
        assertThat(ruled.select(".ruling").text())
                .contains("Deputy chair holds", "ruled analyst", "Her office says so.");
        assertThat(ruled.select(".side-of.holds h2").eachText()).containsExactly("Deputy chair");
        assertThat(analyst.page("/disagreements?ruled=true").select(".dispute-line"))
                .hasSize(1);

        HttpResponse<String> undone = undo(ruled.select(".decided form").first().attr("action"), page);
        Document after = analyst.page(path(undone));
        assertThat(after.select(".ruling, .decided")).isEmpty();
        assertThat(after.select(".undone[autofocus]").text()).startsWith("Undone.");
    }

    @Test
    void thatItIsNoDisagreementIsARulingToo() {
        String page = "/disagreements/" + id("vold-role");
        analyst.post(page + "/rule", Map.of("side", "none", "reason", "Two commissions."));
        assertThat(analyst.page(page).select(".ruling").text()).contains("No disagreement", "Two commissions.");
    }

    @Test
    void aRulingWithoutAReasonOrAnUnknownSideIsRefused() {
        String rule = "/disagreements/" + id("vold-role") + "/rule";
        for (Map<String, String> form : List.of(
                Map.of("side", "1", "reason", " "), Map.of("side", "9", "reason", "x"), Map.of("reason", "x"))) {
            HttpResponse<String> answer = analyst.post(rule, form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(alert(answer)).isEqualTo("Choose what holds, and say why.");
        }
        assertThat(analyst.page("/decisions").select(".decision")).isEmpty();
    }

    @Test
    void whatContradictsAnEarlierDecisionSaysSo() {
        switches.refuseDecisions("On 18 March somebody decided the opposite. Undo that first.");
        HttpResponse<String> answer = analyst.post(
                "/entities/" + id("brekke") + "/same",
                Map.of("other", id("oduya").toString(), "reason", "One man.", "q", "oduya"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(alert(answer)).isEqualTo("On 18 March somebody decided the opposite. Undo that first.");
    }

    @Test
    void namesTellWhyTheyAreOneAndCanBeParted() {
        String page = "/entities/" + id("brekke") + "/names";
        Document names = analyst.page(page);
        assertThat(names.select("tbody tr").get(1).text()).contains("Thomas Brekke", "same surname and role");
        assertThat(names.select("input[name=name]").eachAttr("value")).containsExactly("Tomas Brekke", "Thomas Brekke");
        assertThat(analyst.page("/entities/" + id("oduya") + "/names").select("input[name=name], .decide"))
                .isEmpty();
        assertThat(names.select(".reasons").text()).contains("One surname in one article names one person.");

        HttpResponse<String> answer = analyst.post(
                "/entities/" + id("brekke") + "/split",
                Map.of("name", "Thomas Brekke", "reason", "Thomas is his brother."));
        assertThat(analyst.page(path(answer)).select(".decided form").attr("action"))
                .matches("/decisions/[0-9a-f-]+/undo");
        assertThat(analyst.page("/decisions").select(".decision").text())
                .contains("not the same", "Thomas Brekke", "Thomas is his brother.");

        HttpResponse<String> refused = analyst.post("/entities/" + id("brekke") + "/split", Map.of("reason", "x"));
        assertThat(alert(refused)).startsWith("Choose the names");
    }

    @Test
    void somebodyElseCanBeMadeTheSameOrKeptApart() {
        String page = "/entities/" + id("brekke") + "/names?q=o";
        Document found = analyst.page(page);
        assertThat(found.select(".choices label").text())
                .contains("Samuel Oduya")
                .doesNotContain("Tomas Brekke");
        assertThat(analyst.page("/entities/" + id("brekke") + "/names?q=zzz").text())
                .contains("Nobody else is called");
        Map<String, String> form = Map.of("other", id("oduya").toString(), "reason", "One man.");

        analyst.post(found.select("form[method=post]:has(.choices)").attr("action"), form);
        analyst.post(found.select("button[formaction]").last().attr("formaction"), form);
        assertThat(analyst.page("/decisions").select(".decision-kind").eachText())
                .containsExactly("not the same", "the same");
        assertThat(analyst.page("/decisions?kind=SAME").select(".decision")).hasSize(1);
    }

    @Test
    void aClaimIsRejectedWhereItStandsAndTheReaderStaysThere() {
        String dossier = "/entities/" + id("brekke") + "?evidence=fact-" + id("talks");
        Document panel = analyst.page(dossier);
        assertThat(panel.select("#evidence .reject [name=returnTo]").first().attr("value"))
                .isEqualTo(dossier);
        HttpResponse<String> answer = analyst.post(
                panel.select("#evidence .reject form").first().attr("action"),
                Map.of("reason", "Another Brekke.", "returnTo", dossier));
        assertThat(path(answer)).startsWith(dossier).contains("&decided=");
        assertThat(analyst.page(path(answer)).select(".decided")).hasSize(1);
        assertThat(analyst.page("/decisions").select(".decision-kind").eachText())
                .containsExactly("read wrongly");
    }

    @Test
    void aPanelThatAScriptFetchedReturnsToThePageAroundIt() {
        String around = Browser.address() + "/entities/" + id("brekke") + "?evidence=fact-" + id("talks");
        String panel = analyst.get("/evidence/fact-" + id("talks"), "HX-Request", "true", "HX-Current-URL", around)
                .body();
        assertThat(Jsoup.parse(panel).select("[name=returnTo]").first().attr("value"))
                .isEqualTo(around.substring(Browser.address().length()));
        String elsewhere = analyst.get(
                        "/evidence/fact-" + id("talks"), "HX-Request", "true", "HX-Current-URL", "https://x.example//y")
                .body();
        assertThat(Jsoup.parse(elsewhere).select("[name=returnTo]").first().attr("value"))
                .isEqualTo("/");
    }

    @Test
    void theHistoryKeepsWhatWasUndone() {
        String page = "/disagreements/" + id("vold-role");
        analyst.post(page + "/rule", Map.of("side", "0", "reason", "First thought."));
        String undo = analyst.page("/decisions").select(".decision form").attr("action");
        undo(undo, "/decisions");
        Document history = analyst.page("/decisions");
        assertThat(history.select(".decision.undone").text()).contains("First thought.", "undone by analyst");
        assertThat(history.select(".decision form")).isEmpty();
        assertThat(undo(undo, "/decisions").statusCode())
                .as("what is undone already")
                .isEqualTo(404);
    }

    private HttpResponse<String> undo(String action, String returnTo) {
        return analyst.post(action, Map.of("returnTo", returnTo));
    }

    private static String alert(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }

    private static String path(HttpResponse<?> answer) {
        return Browser.location(answer).substring(Browser.address().length());
    }
}
