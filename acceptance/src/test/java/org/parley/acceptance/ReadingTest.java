package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.acceptance.browser.Visit;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.page.Frame;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Part;
import org.parley.acceptance.stack.Role;

/** An article stands on its page as it was written: every word, in ink, one sentence running on into the next. */
@ExtendWith(ParleyExtension.class)
class ReadingTest {
    private static final int HEIGHT = 900;
    private static final List<Integer> WIDTHS = List.of(1280, 390);

    /** The first words of the sentences that are not plain running text, and why. */
    private static final String SPOILT = """
            () => [...document.querySelectorAll('#text .sentence')].flatMap(sentence => {
              const style = getComputedStyle(sentence);
              const around = getComputedStyle(sentence.parentElement);
              const faults = [];
              if (style.display !== 'inline') faults.push('does not flow: ' + style.display);
              if (style.overflow !== 'visible') faults.push('is clipped');
              if (style.color !== around.color) faults.push('has another colour than its paragraph');
              return faults.map(fault => sentence.textContent.trim().slice(0, 40) + ' … ' + fault);
            })
            """;

    /** The marks in a headline that are seen, though nothing is chosen. */
    private static final String MARKED = """
            () => [...document.querySelectorAll('#text h1 mark')]
              .map(mark => getComputedStyle(mark))
              .filter(style => style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.paddingRight !== '0px').length
            """;

    private static final String ENTRIES_OF_TWO_LINES = """
            () => [...document.querySelectorAll('nav.side a')].filter(entry => entry.offsetHeight > 40 ||
              entry.scrollWidth > entry.clientWidth).map(entry => entry.textContent)
            """;

    private static final String WORDS_BROKEN = """
            () => [...document.querySelectorAll('.neighbours .entity')].filter(entity => {
              const range = document.createRange();
              const name = entity.lastChild;
              return [...name.textContent.matchAll(/\\S+/g)].some(word => {
                range.setStart(name, word.index);
                range.setEnd(name, word.index + word[0].length);
                return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1;
              });
            }).map(entity => entity.textContent)
            """;

    @Test
    void everySentenceOfEveryArticleIsReadable(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Frame.signedIn(visit, parley.account(Role.ANALYST));
        Page page = visit.page();
        List<String> spoilt = new ArrayList<>();
        for (JsonNode article : list(parley, "/api/articles?size=100")) {
            page.navigate("/articles/" + article.path("id").asText());
            assertThat(page.locator("#text .sentence").count()).isPositive();
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                ((List<?>) page.evaluate(SPOILT)).forEach(fault -> spoilt.add(width + " px: " + fault));
                assertThat(page.evaluate(MARKED))
                        .as("marks in “%s”", page.title())
                        .isEqualTo(0);
            }
        }
        assertThat(spoilt).isEmpty();
    }

    @Test
    void nothingIsBrokenToMakeRoom(Parley parley, Visits visits) {
        Visit visit = visits.open();
        Frame.signedIn(visit, parley.account(Role.ADMIN));
        Page page = visit.page();
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        for (String path : List.of("/", "/entities", "/disagreements", "/changes", "/paths", "/upload")) {
            page.navigate(path);
            assertThat((List<?>) page.evaluate(ENTRIES_OF_TWO_LINES))
                    .as("entries that have no room on %s", path)
                    .isEmpty();
        }
        for (JsonNode entity : list(parley, "/api/entities?size=10")) {
            page.navigate("/entities/" + entity.path("id").asText() + "/neighbours");
            assertThat((List<?>) page.evaluate(WORDS_BROKEN))
                    .as("names that are broken on %s", page.url())
                    .isEmpty();
        }
    }

    private static JsonNode list(Parley parley, String address) {
        JsonNode items =
                parley.api().get(Part.ENTITY, address, Role.ANALYST).body().path("items");
        assertThat(items).isNotEmpty();
        return items;
    }
}
