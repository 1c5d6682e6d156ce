package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.testing.Ids.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** Two clocks, neighbours, and the way from one to another. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class ConnectionsTest {

    Browser analyst;

    @BeforeEach
    void signIn() {
        analyst = Browser.signedIn("analyst");
    }

    @Test
    void aDossierAsOfADayShowsWhatHadBeenPublishedByThen() {
        String dossier = "/entities/" + id("brekke");
        Document then = analyst.page(dossier + "?asOf=2026-02-01");
        assertThat(then.select(".event-line")).isEmpty();
        assertThat(then.select(".as-of-notice").text()).contains("up to 1 Feb 2026");
        assertThat(then.select(".as-of .clear").attr("href")).isEqualTo(dossier);
        assertThat(analyst.page(dossier).select(".event-line")).isNotEmpty();
        assertThat(analyst.page(dossier + "?asOf=someday").select(".as-of-notice"))
                .isEmpty();
    }

    @Test
    void theTimelineRunsByEitherClock() {
        String timeline = "/entities/" + id("marant") + "/timeline";
        assertThat(analyst.page(timeline).select(".timeline .when").eachText())
                .containsExactly("12–14 Mar 2026", "week of 23 Mar 2026");
        assertThat(analyst.page(timeline + "?clock=PUBLICATION")
                        .select(".timeline .when")
                        .eachText())
                .containsOnly("16 Mar 2026");
        assertThat(analyst.page(timeline + "?from=2026-03-20").select(".timeline .when"))
                .hasSize(1);
        assertThat(analyst.page(timeline + "?from=2027-01-01")
                        .select(".nothing")
                        .text())
                .contains("Nothing in these days");
        assertThat(analyst.page("/entities/" + id("bold") + "/timeline")
                        .select(".nothing")
                        .text())
                .contains("No dates yet");
    }

    @Test
    void neighboursAreDrawnAndListedAlike() {
        Document page = analyst.page("/entities/" + id("marant") + "/neighbours");
        assertThat(page.select(".picture text").eachText())
                .containsExactlyInAnyOrderElementsOf(page.select(".neighbours tbody .entity").eachText().stream()
                        .map(name -> name.substring(name.indexOf(": ") + 2))
                        .toList());
        assertThat(page.select(".neighbours tbody tr").text()).contains("person: Tomas Brekke", "Talks: Ilse Marant");
        assertThat(page.select(".picture [tabindex]")).hasSameSizeAs(page.select(".picture a"));
        String way = page.select(".neighbours tbody tr:contains(Brekke) td:last-child a")
                .attr("href");
        assertThat(analyst.page(way).select(".path .stop").eachText())
                .containsExactly("person: Ilse Marant", "person: Tomas Brekke");
        assertThat(analyst.page("/entities/" + id("marant") + "/neighbours?type=PLAN")
                        .select(".nothing")
                        .text())
                .contains("Nobody fits");
        assertThat(analyst.page("/entities/" + id("bold") + "/neighbours")
                        .select(".nothing")
                        .text())
                .contains("On its own");
    }

    @Test
    void theEndsOfAPathAreLookedUpByName() {
        assertThat(analyst.page("/paths").select("main").text()).contains("How are two connected?");
        Document asked = analyst.page("/paths?one=" + id("marant") + "&to=o");
        String brekke = asked.select(".choices a:contains(Tomas Brekke)").attr("href");
        assertThat(analyst.page(brekke).select(".path .fact-label").text()).startsWith("Talks: Ilse Marant");
        assertThat(analyst.page("/paths?from=marant&to=brekke").select(".path .stop"))
                .hasSize(2);
        assertThat(analyst.page("/paths?from=marant&to=oduya")
                        .select(".nothing")
                        .text())
                .contains("No way found");
        assertThat(analyst.page("/paths?from=zzz").select("main").text()).contains("Nobody is called “zzz”");
    }

    @Test
    void whatChangedHasItsLinkAndNarrowsByKind() {
        Document page = analyst.page("/changes?from=2026-03-10&to=2026-03-20");
        assertThat(page.select(".changes .byline").eachText())
                .containsExactly("new state of affairs", "new name", "new statement", "new disagreement");
        assertThat(page.select(".changes .turn").text()).isEqualTo("planned → postponed");
        assertThat(analyst.page("/changes?from=2026-03-10&to=2026-03-20&kind=NEW_ENTITY")
                        .select(".changes .fact-label")
                        .text())
                .isEqualTo("Anneke Vold");
        assertThat(analyst.page("/changes?from=2026-01-01&to=2026-02-01")
                        .select(".nothing")
                        .text())
                .contains("Nothing became known");
    }

    @Test
    void withoutDaysItShowsTheWeekUpToTheNewestArticle() {
        Document page = analyst.page("/changes?about=" + id("vold"));
        assertThat(page.select("#to").attr("value")).isEqualTo("2026-03-17");
        assertThat(page.select("#from").attr("value")).isEqualTo("2026-03-10");
        assertThat(page.select("h1").text()).isEqualTo("What changed about Anneke Vold");
    }

    @Test
    void theEvidenceOfAnEventTellsWhatWasReportedOneAfterTheOther() {
        Document page = analyst.page("/entities/" + id("vold") + "?evidence=fact-" + id("signing"));
        assertThat(page.select(".event-history li").eachText())
                .containsExactly("16 Mar 2026 planned The Meridian", "18 Mar 2026 postponed unknown outlet");
    }
}
