package org.parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.page.DossierPage;
import org.parley.acceptance.page.EvidencePanel;
import org.parley.acceptance.page.Frame;
import org.parley.acceptance.page.RunPage;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Role;

/** Reading and uploading need no scripts. */
@ExtendWith(ParleyExtension.class)
class WithoutScriptsTest {

    @Test
    void aFactIsFollowedToItsSentence(Parley parley, Visits visits) {
        Visit visit = visits.openWithoutScripts();
        Page page = visit.page();
        DossierPage dossier =
                Frame.signedIn(visit, parley.account(Role.ANALYST)).dossierOf("Nurlan Toktobaev");
        EvidencePanel evidence = dossier.evidenceOfEvent("Istanbul");
        assertThat(evidence.claims().first()).isVisible();
        evidence.openInArticle(evidence.claims().first());
        assertThat(page.locator("#text .sentence.is-chosen").first()).isVisible();
    }

    @Test
    void anUploadTellsByItselfWhenItIsDone(Parley parley, Visits visits, @TempDir Path folder) throws IOException {
        Path article = Files.writeString(
                folder.resolve("lock.txt"),
                "Dutch Water Minister Sanne Okkerse met lock keeper Wiebe Terpstra in Harlingen on 9 June 2026.\n");
        Visit visit = visits.openWithoutScripts();
        RunPage run = Frame.signedIn(visit, parley.account(Role.ADMIN)).upload().upload(List.of(article));
        run.waitUntilDone();
        assertThat(run.outcomeOf("lock.txt")).containsText("read");
    }
}
