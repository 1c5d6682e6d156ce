package org.parley.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What no page may do is seen where a page does it; else the tests that look for it could not fail. */
@TestInstance(Lifecycle.PER_CLASS)
class VisitTest {
    private static final String SOUND = "<html lang='en'><title>A page</title><main><h1>A page</h1>%s</main></html>";

    private Chromium chromium;

    @BeforeAll
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void whatIsHardToUseIsTold() {
        try (Visit visit = chromium.visit(URI.create("http://localhost/"), Theme.LIGHT)) {
            visit.page().setContent(SOUND.formatted("<p>Plain to read.</p>"));
            assertThat(visit.accessibilityViolations()).isEmpty();

            visit.page()
                    .setContent(SOUND.formatted("<p style='color: #ccc; background: #fff'>Pale</p><img src='data:,'>"));
            assertThat(visit.accessibilityViolations())
                    .hasSize(2)
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("serious color-contrast")
                            .contains("Pale"))
                    .anySatisfy(line ->
                            assertThat(line).startsWith("critical image-alt").contains("<img"));
        }
    }

    @Test
    void aWidthMakesADifference() {
        try (Visit visit = chromium.visit(URI.create("http://localhost/"), Theme.LIGHT)) {
            visit.page()
                    .setContent(
                            SOUND.formatted(
                                    "<style>@media (max-width: 400px) { p { color: #ccc; background: #fff } }</style><p>Pale on a telephone</p>"));
            assertThat(visit.accessibilityViolations()).isEmpty();

            visit.page().setViewportSize(390, 900);
            assertThat(visit.accessibilityViolations())
                    .singleElement()
                    .asString()
                    .startsWith("serious color-contrast");
        }
    }
}
