package org.parley.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** Where an admin brings articles in. */
public final class UploadPage {
    private final Page page;

    UploadPage(Page page) {
        this.page = page;
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText("Bring articles in");
    }

    public RunPage upload(List<Path> files) {
        page.locator("#files").setInputFiles(files.toArray(Path[]::new));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Upload").setExact(true))
                .click();
        return new RunPage(page);
    }
}
