package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.testing.Ids.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Browser;
import org.parley.web.testing.FakeStack;

/** What an admin finds of who did what. */
@QuarkusTest
@QuarkusTestResource(FakeStack.class)
class AuditTest {

    Browser admin;

    @BeforeEach
    void signIn() {
        admin = Browser.signedIn("admin");
    }

    @Test
    void showsWhatBothServicesKeepTheLastFirst() {
        Document page = admin.page("/audit?to=2026-03-18&who=&action=&subject=");
        assertThat(page.select("tbody tr")).hasSize(25);
        assertThat(page.select("tbody tr").first().text())
                .isEqualTo("18 Mar 2026, 19:12:00 UTC editor corrected an article " + id("lake-wire"));

        Document older = admin.page(page.select("a[rel=next]").attr("href"));
        List<String> rows = older.select("tbody tr").eachText();
        assertThat(rows).hasSize(10);
        assertThat(rows.subList(5, 10))
                .containsExactly(
                        "18 Mar 2026, 09:32:00 UTC analyst read a dossier " + id("vold"),
                        "18 Mar 2026, 09:31:00 UTC analyst read an article " + id("ferry"),
                        "18 Mar 2026, 09:30:00 UTC analyst signed in",
                        "18 Mar 2026, 09:00:00 UTC admin uploaded files " + id("run"),
                        "18 Mar 2026, 08:59:00 UTC admin signed in");
        assertThat(older.select("a[rel=next]")).isEmpty();
        assertThat(admin.page(older.select(".pager a").attr("href"))
                        .select("tbody tr")
                        .first()
                        .text())
                .startsWith("18 Mar 2026, 19:12:00 UTC");
    }

    @Test
    void leadsToWhatItWasDoneWith() {
        Document page = admin.page("/audit?who=analyst");
        assertThat(page.select("tbody code")).hasSize(2);
        assertThat(page.select("tbody a:has(code)").eachAttr("href"))
                .containsExactly("/entities/" + id("vold"), "/articles/" + id("ferry"));
    }

    @Test
    void findsByPersonActionThingAndDay() {
        assertThat(rows("/audit?who=analyst&action=SIGNED_IN"))
                .containsExactly("18 Mar 2026, 09:30:00 UTC analyst signed in");
        assertThat(rows("/audit?action=UPLOADED")).hasSize(1);
        assertThat(rows("/audit?subject=" + id("vold"))).hasSize(1);
        assertThat(rows("/audit?from=2026-03-18&to=2026-03-18&who=admin")).hasSize(2);
        assertThat(admin.page("/audit?to=2026-03-17").select(".nothing").text()).contains("None of these");
        assertThat(admin.page("/audit?from=2026-03-19").select("tbody tr")).isEmpty();
    }

    @Test
    void valuesThatAreNoneChooseNothing() {
        Document page = admin.page("/audit?action=DANCED&subject=42&from=soon&before=never");
        assertThat(page.select("tbody tr")).hasSize(25);
        assertThat(page.select("#action option[selected]")).isEmpty();
    }

    @Test
    void isOfferedToAdminsAlone() {
        assertThat(admin.page("/").select("nav.side a[href=/audit]")).hasSize(1);
        assertThat(Browser.signedIn("analyst").page("/").select("nav.side a[href=/audit]"))
                .isEmpty();
    }

    private List<String> rows(String address) {
        return admin.page(address).select("tbody tr").eachText();
    }
}
