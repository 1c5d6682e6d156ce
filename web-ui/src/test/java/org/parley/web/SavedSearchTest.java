package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** Searches that an analyst keeps. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class SavedSearchTest {

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

    private static String path(HttpResponse<?> answer) {
        return Browser.location(answer).substring(Browser.address().length());
    }

    /** Sends the form with what stands in it, and the name. */
    private HttpResponse<String> submit(Element form, String name) {
        return analyst.post(
                form.attr("action"),
                Map.of("name", name, "address", form.select("[name=address]").attr("value")));
    }

    @Test
    void aSearchIsSavedAsItStandsAndIsOnTheDesk() {
        Document found = analyst.page("/search?q=page+but+one&page=0&evidence=fact-none");

        HttpResponse<String> saved = submit(found.select(".save-search form").first(), "<b>Lake</b>");

        assertThat(path(saved)).startsWith("/search?q=page+but+one&saved=");
        assertThat(analyst.page(path(saved)).select(".notice.saved").text()).contains("on your desk", "Undo");
        Element kept = analyst.page("/").select(".saved-searches li").first();
        assertThat(kept.select("a").text()).isEqualTo("<b>Lake</b>");
        assertThat(kept.select("a").attr("href")).isEqualTo("/search?q=page+but+one");
        assertThat(analyst.page("/searches").select(".saved-searches a").eachText())
                .containsExactly("<b>Lake</b>");
    }

    @Test
    void deletingOneCanBeUndone() {
        submit(
                analyst.page("/articles?outlet=Karel+Post")
                        .select(".save-search form")
                        .first(),
                "Post");

        HttpResponse<String> deleted =
                analyst.submit(analyst.page("/").select(".saved-searches form").first());

        Document desk = analyst.page(path(deleted));
        assertThat(desk.select(".saved-searches")).isEmpty();
        HttpResponse<String> undone =
                analyst.submit(desk.select(".notice.forgotten form").first());
        assertThat(analyst.page(path(undone)).select(".saved-searches a").eachText())
                .containsExactly("Post");
    }

    @Test
    void savingCanBeUndoneAtOnce() {
        Document found = analyst.page("/disagreements?kind=CONTRADICTION");
        Document saved =
                analyst.page(path(submit(found.select(".save-search form").first(), "Disputes")));

        HttpResponse<String> undone =
                analyst.submit(saved.select(".notice.saved form").first());

        assertThat(path(undone)).startsWith("/disagreements?kind=CONTRADICTION&forgotten=");
        assertThat(analyst.page("/searches").select(".nothing h2").text()).isEqualTo("None saved yet");
    }

    @Test
    void whatIsTickedOrWasDeletedIsNoPartOfASearch() {
        Document list = analyst.page("/articles?outlet=Karel+Post&select=all&deleted=" + UUID.randomUUID()
                + "&restored=" + UUID.randomUUID());

        assertThat(list.select(".save-search [name=address]").attr("value")).isEqualTo("/articles?outlet=Karel+Post");
    }

    @Test
    void aNameThatIsTakenIsAskedForAgain() {
        Document found = analyst.page("/entities?q=Vold");
        submit(found.select(".save-search form").first(), "Vold");

        HttpResponse<String> refused = submit(found.select(".save-search form").first(), "Vold");

        assertThat(refused.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(refused.body());
        assertThat(form.select(".problem").text()).contains("of this name already");
        assertThat(form.select("main form [name=address]").attr("value")).isEqualTo("/entities?q=Vold");
        assertThat(form.select("main form [name=name]").attr("value")).isEqualTo("Vold");
        assertThat(submit(found.select(".save-search form").first(), " ").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aListThatAsksNothingIsNotSaved() {
        for (String all : new String[] {"/search", "/articles", "/entities", "/disagreements"}) {
            assertThat(analyst.page(all).select(".save-search")).as(all).isEmpty();
        }
    }

    @Test
    void whatLeadsElsewhereIsNotSaved() {
        HttpResponse<String> answer =
                analyst.post("/searches", Map.of("name", "away", "address", "https://elsewhere.example/"));

        assertThat(path(answer)).startsWith("/?saved=");
    }
}
