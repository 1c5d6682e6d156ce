package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.testing.Ids.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** What an admin corrects at many articles at once. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class SeveralTest {

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

    /** Two articles: one without an outlet and one of Harbour Wire, dated 17 Mar 2026. */
    private static String two() {
        return "/articles/several?article=" + id("lake-unknown") + "&article=" + id("lake-wire");
    }

    private Document submit(Element form) {
        return Jsoup.parse(admin.submit(form).body());
    }

    @Test
    void whatIsTickedIsShownAsItIs() {
        Document list = admin.page("/articles");
        assertThat(list.select(".selectable input[name=article]")).isNotEmpty();
        assertThat(list.select(".selectable input[checked]")).isEmpty();
        assertThat(admin.page("/articles?select=all").select(".selectable input:not([checked])"))
                .isEmpty();
        assertThat(Browser.signedIn("analyst").page("/articles").select(".selectable, .selection"))
                .isEmpty();

        Document form = admin.page(two());
        assertThat(form.select("tbody tr")).hasSize(2);
        assertThat(form.select("ins, main form[method=post]")).isEmpty();
    }

    @Test
    void whatWillChangeIsShownBeforeAnythingIsDone() {
        Document preview = admin.page(two() + "&outlet=Harbour+Wire&publishedAt=");

        assertThat(preview.select("ins").eachText()).containsExactly("Harbour Wire");
        assertThat(preview.select("del").eachText()).containsExactly("unknown outlet");
        assertThat(admin.page(two()).select("tbody").text()).as("as before").contains("unknown outlet");
    }

    @Test
    void eachIsCorrectedAndAllOfItCanBeUndone() {
        Document preview = admin.page(two() + "&outlet=Harbour+Wire&publishedAt=2026-03-18");

        Document done = submit(preview.select("main form[method=post]").first());

        assertThat(done.select(".notice p").text()).startsWith("2 articles of 2 are corrected.");
        assertThat(admin.page(two()).select("tbody td:nth-child(3)").eachText())
                .containsExactly("18 Mar 2026", "18 Mar 2026");

        Document undone = submit(done.select(".notice form").first());
        assertThat(undone.select(".notice p").text()).startsWith("2 articles of 2 are as before.");
        assertThat(admin.page(two()).select("tbody").text()).contains("unknown outlet", "17 Mar 2026", "date unknown");
    }

    @Test
    void whatWasSoAlreadyIsNotCorrected() {
        Document preview = admin.page("/articles/several?article=" + id("lake-wire") + "&outlet=Harbour+Wire");

        Document done = submit(preview.select("main form[method=post]").first());

        assertThat(done.select(".notice p").text()).startsWith("0 articles of 1 are corrected.");
        assertThat(done.select("tbody td").last().text()).isEqualTo("was so already");
        assertThat(done.select(".notice form")).isEmpty();
    }

    @Test
    void whatIsRefusedSaysWhyBesideIt() {
        Document preview = admin.page(two() + "&publishedAt=2026-03-18");
        switches.refuseChanges("The field “publishedAt” lies in the future.");

        Document done = submit(preview.select("main form[method=post]").first());

        assertThat(done.select(".notice p").text()).startsWith("0 articles of 2 are corrected.");
        assertThat(done.select(".reason").eachText())
                .containsExactly(
                        "The field “publishedAt” lies in the future.", "The field “publishedAt” lies in the future.");
    }

    @Test
    void withoutAnySelectedItSaysHow() {
        assertThat(admin.page("/articles/several").select(".nothing h2").text()).isEqualTo("None is selected");
    }
}
