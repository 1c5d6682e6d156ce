package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.testing.Ids.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** What an analyst reads. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class PagesTest {

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
    void deskShowsWhatCameInAndWhoIsInIt() {
        Document desk = analyst.page("/");
        assertThat(desk.select(".article-line h3").eachText()).contains("Lake talks: what is known");
        assertThat(desk.select(".active .entity").eachText()).contains("person: Ilse Marant");
        assertThat(desk.select(".reading-now").text()).contains("2 articles on the way into the graph");
        assertThat(desk.select("section[aria-labelledby=disputed] .dispute-line h3 a[href^=/disagreements/]"))
                .as("open disagreements")
                .isNotEmpty();
        assertThat(desk.select(".side").text()).doesNotContain("Upload", "Runs");
    }

    @Test
    void emptyDeskSaysHowTheFirstArticleGetsIn() {
        switches.noArticles(true);
        assertThat(analyst.page("/").select(".nothing").text())
                .contains("No articles yet", "An admin brings articles in");
        assertThat(Browser.signedIn("admin").page("/").select(".nothing a").attr("href"))
                .isEqualTo("/upload");
    }

    @Test
    void deskStaysReadableWithoutTheIngestService() {
        switches.ingestServiceDown(true);
        Document desk = analyst.page("/");
        assertThat(desk.select(".article-line")).isNotEmpty();
        assertThat(desk.select(".reading-now").text()).contains("cannot be told just now");
    }

    @Test
    void saysSoWhenTheEntityServiceIsDown() {
        switches.entityServiceDown(true);
        HttpResponse<String> response = analyst.get("/");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(response.body()).select("main").text())
                .contains("Nothing is lost", "Try again in a minute");
    }

    @Test
    void articleKeepsItsTextToTheLetter() {
        Document page = analyst.page("/articles/" + id("lake-unknown"));
        page.select(".carries").remove();
        assertThat(page.select(".prose p").first().wholeText())
                .isEqualTo(
                        "🕊🕊 The signing of the Lake Accord in Port Sorrel has been postponed, a person close to Vold said."
                                + " No new date was given.");
        assertThat(page.select(".prose a.name").eachText()).containsExactly("Lake Accord", "Port Sorrel", "Vold");
        assertThat(page.select("article .byline").text()).contains("unknown outlet", "date unknown");
    }

    @Test
    void articleTellsWhatItReliesOnAndWhatIsNotItsOwn() {
        Document page = analyst.page("/articles/" + id("lake-wire"));
        assertThat(page.select(".relies").text()).isEqualTo("Relies on outlet: The Meridian");
        assertThat(page.select(".prose .outside").text()).isEqualTo("Skip to content · Subscribe");
        assertThat(page.select("article .date").text()).isEqualTo("~17 Mar 2026 (estimated)");
    }

    @Test
    void choosingAFactMarksItsSentenceAndTheExactWords() {
        Document page = analyst.page("/articles/" + id("lake-post") + "?chosen=fact-" + id("talks"));
        assertThat(page.select(".sentence.is-chosen#chosen").text()).startsWith("Foreign minister Ilse Marant");
        assertThat(page.select("mark.is-on").eachText()).containsExactly("held three days of talks in", "Halden Bay");
        assertThat(page.select(".item.is-chosen").eachAttr("id")).containsExactly("fact-" + id("talks"));
    }

    @Test
    void choosingASentenceShowsWhatItCarries() {
        Document page = analyst.page("/articles/" + id("lake-post"));
        String link =
                page.select(".sentence:contains(every page but one) .carries").attr("href");
        Document chosen = analyst.page(link.substring(0, link.indexOf('#')));
        assertThat(chosen.select(".item.is-chosen").eachAttr("id")).containsExactly("statement-" + id("page"));
        assertThat(chosen.select(".sentence.is-chosen").text()).contains("every page but one");
    }

    @Test
    void countsOriginsAndNotJustArticles() {
        Document page = analyst.page("/entities/" + id("brekke"));
        assertThat(page.select(".event-line .counts").text())
                .isEqualTo("3 articles · 1 origin: The Meridian · since 16 Mar 2026");
        assertThat(page.select(".event-line .dots i")).hasSize(1);
    }

    @Test
    void whatASecondReaderAloneHasReadSaysSo() {
        String briefing = "fact-" + id("briefing");
        Document dossier = analyst.page("/entities/" + id("marant") + "?evidence=" + briefing);
        assertThat(dossier.select(".event-line:has(.second-reader)")).hasSize(1);
        assertThat(dossier.select(".event-line:has(.second-reader) .fact-label").attr("data-evidence"))
                .isEqualTo(briefing);
        assertThat(dossier.select("#evidence .claim .second-reader").attr("href"))
                .isEqualTo("/help#second-reader");
        assertThat(analyst.page("/articles/" + id("lake-wire")).select(".item:has(.second-reader)"))
                .extracting(item -> item.id())
                .containsExactly(briefing);
        assertThat(analyst.page("/help").select("#second-reader")).hasSize(1);
    }

    @Test
    void dossierNamesNamesMeetingsAndStatements() {
        Document page = analyst.page("/entities/" + id("brekke"));
        assertThat(page.select(".names .name-text").eachText())
                .containsExactly("Tomas Brekke", "Thomas Brekke", "Brekke");
        assertThat(page.select(".event-line .when").text()).isEqualTo("12–14 Mar 2026");
        assertThat(page.select(".event-line .event-status.held").text()).isEqualTo("held");
        assertThat(page.select(".event-line .parties").text())
                .isEqualTo("with person: Ilse Marant in place: Halden Bay");
        assertThat(page.select("section:has(#said) .said").eachText()).contains("every page but one");
        assertThat(page.select("#evidence").text()).isEmpty();
    }

    @Test
    void anEventOfWhichArticlesTellDifferentDaysShowsThemAllAndWhoTellsEach() {
        Document page = analyst.page("/entities/" + id("accord") + "?evidence=fact-" + id("signing"));

        Element line = page.select(".event-line:has(.event-status.planned)").first();
        assertThat(line.select(".when").text()).isEqualTo("2 Apr 2026 or 2–9 Apr 2026");
        assertThat(line.select(".differing").text())
                .isEqualTo("Articles differ on the date: 2 Apr 2026 (1 origin: The Meridian)"
                        + " or 2–9 Apr 2026 (1 origin: unknown outlet)");
        assertThat(line.select(".differing a").attr("href")).isEqualTo("/disagreements/" + id("signing-date"));
        assertThat(page.select("#evidence .differing").text()).startsWith("Articles differ on the date: 2 Apr 2026");
        assertThat(page.select("#evidence .told-time").eachText()).contains("says 2 Apr 2026");
    }

    @Test
    void whatOthersSayIsNotWhatOneSaysOneself() {
        Document page = analyst.page("/entities/" + id("marant"));
        assertThat(page.select("#about").text()).isEqualTo("What others say about them");
        assertThat(page.select("section:has(#about) .said").eachText()).containsExactly("every page but one");
        assertThat(page.select("section:has(#said) .said").eachText()).contains("Karelva had asked for this");
    }

    @Test
    void theAddressRestoresTheEvidence() {
        Document page = analyst.page("/entities/" + id("brekke") + "?evidence=fact-" + id("signing"));
        assertThat(page.select("#evidence .claim")).hasSize(3);
        assertThat(page.select("#evidence .claim").first().select("mark").text())
                .isEqualTo("A signing is planned for 2 April in Port Sorrel");
        assertThat(page.select("#evidence .claim").get(1).select(".chain li").eachText())
                .containsExactly("The Meridian", "Karel Post");
        assertThat(page.select("#evidence .claim")
                        .get(2)
                        .select(".chain li")
                        .last()
                        .text())
                .isEqualTo("unknown outlet");
        assertThat(page.select("#evidence .claim").get(2).select(".event-status.postponed"))
                .hasSize(1);
        assertThat(page.select("#evidence .panel-counts").text()).contains("3 articles", "2 origins");
        assertThat(page.select("#evidence .close").attr("href")).isEqualTo("/entities/" + id("brekke"));
    }

    @Test
    void aScriptGetsThePanelAlone() {
        HttpResponse<String> response = analyst.get("/evidence/statement-" + id("page"), "HX-Request", "true");
        assertThat(response.body()).doesNotContain("<html").contains("Tomas Brekke says", "data-claim");
        assertThat(analyst.page("/evidence/statement-" + id("page")).select("nav.side"))
                .hasSize(1);
    }

    @Test
    void evidenceThatIsGoneSaysSo() {
        assertThat(analyst.page("/?q=1").select("#evidence").text()).isEmpty();
        assertThat(analyst.page("/entities/" + id("brekke") + "?evidence=fact-" + id("nothing"))
                        .select("#evidence")
                        .text())
                .contains("nothing that says this any more");
        assertThat(analyst.page("/entities/" + id("brekke") + "?evidence=fact-nonsense")
                        .select("#evidence")
                        .text())
                .contains("No evidence");
    }

    @Test
    void searchFindsNamesTextAndStatements() {
        Document page = analyst.page("/search?q=page");
        assertThat(page.select("section:has(#statements) .said").eachText()).contains("every page but one");
        assertThat(page.select("section:has(#articles) mark").eachText()).contains("page");
        assertThat(page.select("#q").attr("value")).isEqualTo("page");
        assertThat(analyst.page("/search?q=marant")
                        .select(".found-names .entity")
                        .text())
                .contains("Ilse Marant");
        assertThat(analyst.page("/search?q=zzz").select(".nothing").text()).contains("Nothing found");
        assertThat(analyst.page("/search").select("main").text()).contains("Type a name");
    }

    @Test
    void listsFilterByTypeAndName() {
        Document places = analyst.page("/entities?type=PLACE");
        assertThat(places.select("tbody td:nth-child(2)").eachText()).containsOnly("place");
        assertThat(places.select(".types [aria-current]").text()).isEqualTo("Places");
        assertThat(analyst.page("/entities?q=vold").select("tbody tr")).hasSize(1);
        assertThat(analyst.page("/entities?type=NONSENSE")
                        .select(".types [aria-current]")
                        .text())
                .isEqualTo("All");
        assertThat(analyst.page("/articles?outlet=Karel+Post").select(".article-line"))
                .hasSize(1);
        assertThat(analyst.page("/articles?q=zzz").select(".nothing").text()).contains("No article fits");
    }

    @Test
    void whatIsNotThereHasItsPage() {
        for (String path : new String[] {
            "/nowhere", "/articles/" + id("nothing"), "/articles/nonsense", "/entities/" + id("nothing")
        }) {
            HttpResponse<String> response = analyst.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Nothing here");
        }
    }

    @Test
    void preferencesAreKeptAndReturnOnlyToPagesOfOurs() {
        HttpResponse<String> answer = analyst.post(
                "/session/preferences", Map.of("theme", "dark", "keys", "off", "returnTo", "//elsewhere.example"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo(Browser.address() + "/");
        Document page = analyst.page("/help");
        assertThat(page.select("html").attr("data-theme")).isEqualTo("dark");
        assertThat(page.select("html").attr("data-keys")).isEqualTo("off");
    }
}
