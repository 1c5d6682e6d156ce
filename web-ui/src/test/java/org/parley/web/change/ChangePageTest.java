package org.parley.web.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.web.client.ArticleSummary;

class ChangePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theLastDayIsThatOfTheNewestArticleButNoneThatIsStillToCome() {
        assertThat(ChangePage.lastDay(published("2026-11-05", "2031-05-05", null, "2026-11-07", "soon"), TODAY))
                .isEqualTo("2026-11-07");
        assertThat(ChangePage.lastDay(published("2026-11-23", "2026-11-24"), TODAY))
                .isEqualTo(TODAY);
        assertThat(ChangePage.lastDay(published("2031-05-05"), TODAY)).isEqualTo(TODAY);
    }

    private static List<ArticleSummary> published(@Nullable String... days) {
        return Arrays.stream(days)
                .map(day -> new ArticleSummary(UUID.randomUUID(), null, null, null, day, null, null, 0, null))
                .toList();
    }
}
