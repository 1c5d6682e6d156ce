package org.parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.page.ArticlePage;
import org.parley.acceptance.page.DossierPage;
import org.parley.acceptance.page.EvidencePanel;
import org.parley.acceptance.page.Frame;
import org.parley.acceptance.page.RunPage;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Role;

/** The whole road: from a file on an admin's disk to the sentence behind a meeting, and back out again. */
@ExtendWith(ParleyExtension.class)
class AdminJourneyTest {
    private static final String MEETING = "met Latvian Transport Minister Ilze Kalnbarde in Daugavpils on 2 June 2026";
    private static final String ARTICLE = """
            Lithuanian rail envoy Vytenis Zabarauskas %s.

            The two will talk about the night train again in autumn. Zabarauskas told reporters that the timetable is almost finished.
            """.formatted(MEETING);

    @Test
    void aFileBecomesAMeetingWithASentenceBehindIt(Parley parley, Visits visits, @TempDir Path folder)
            throws IOException {
        Path article = Files.writeString(folder.resolve("night-train.txt"), ARTICLE);
        Path index = Files.writeString(folder.resolve("index.json"), """
                [{"file": "night-train.txt", "title": "Envoys meet over the night train", "outlet": "Baltic Rail News", "publishedAt": "2026-06-03"}]
                """);
        Visit visit = visits.open();
        Frame frame = Frame.signedIn(visit, parley.account(Role.ADMIN));

        RunPage run = frame.upload().upload(List.of(article, index));
        run.waitUntilDone();
        assertThat(run.outcomeOf("night-train.txt")).hasText("read");
        visit.screenshot("journey-1-run");

        DossierPage dossier = frame.dossierOf("Vytenis Zabarauskas");
        Locator meeting = dossier.events("Daugavpils").first();
        assertThat(meeting).containsText("Ilze Kalnbarde");
        assertThat(meeting).containsText("2 Jun 2026");
        assertThat(meeting).containsText("held");
        assertThat(meeting).containsText("1 origin");

        EvidencePanel evidence = dossier.evidenceOfEvent("Daugavpils");
        visit.screenshot("journey-2-evidence");
        Locator claim = evidence.claim(MEETING);
        assertThat(claim).containsText("Baltic Rail News");

        ArticlePage page = evidence.openInArticle(claim);
        assertThat(page.chosenSentence()).containsText(MEETING);
        assertThat(page.outlet()).hasText("Baltic Rail News");
        assertThat(page.names("Vytenis Zabarauskas").first()).isVisible();
        visit.screenshot("journey-3-article");
    }

    @Test
    void theSameFileAgainChangesNothing(Parley parley, Visits visits) {
        Frame frame = Frame.signedIn(visits.open(), parley.account(Role.ADMIN));

        RunPage run = frame.upload().upload(List.of(Parley.repository().resolve("samples/river-3-caspian-wire.txt")));
        run.waitUntilDone();

        assertThat(run.outcomeOf("river-3-caspian-wire.txt")).hasText("already there");
    }

    @Test
    void whatIsDeletedIsShownBeforehandAndCanBeUndone(Parley parley, Visits visits, @TempDir Path folder)
            throws IOException {
        Path article = Files.writeString(
                folder.resolve("harp.txt"),
                "Irish Culture Minister Fiadh Mac Giolla met harp maker Odhran Teeling in Sligo on 4 June 2026.\n");
        Visit visit = visits.open();
        Frame frame = Frame.signedIn(visit, parley.account(Role.ADMIN));
        RunPage run = frame.upload().upload(List.of(article));
        run.waitUntilDone();

        ArticlePage page = run.open("harp.txt");
        page.correctOutlet("Sligo Weekly");
        page.waitForOutlet("Sligo Weekly");

        Locator preview = page.deletionPreview();
        assertThat(preview).containsText("Odhran Teeling");
        visit.screenshot("journey-4-deletion");
        page.confirmDeletion();
        page.undoDeletion();
    }
}
