package org.parley.entity.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** An article without a date tells of an event that is dated, unless the day of the week that it names speaks against it. */
class UndatedArticlesTest {

    @ParameterizedTest
    @CsvSource({"on Tuesday, 2", "on Sunday, 1", "in secret, 1"})
    void theDayOfTheWeekHasToFit(String when, int meetings) {
        Script dated = met("a.txt", "2026-02-03", "on 1 February", "2026-02-01");
        Script undated = met("b.txt", null, when, null);

        assertThat(WholeLedger.of(List.of(dated, undated)).events("MEETING")).hasSize(meetings);
    }

    private static Script met(String file, String published, String when, String day) {
        return Script.article(file, file + " Post", published)
                .says("Ida Holm met Nils Berg in Turku " + when + ".")
                .person("Ida Holm")
                .person("Nils Berg")
                .place("Turku")
                .event("MEETING", Status.HELD, day, day, "Turku", List.of("Ida Holm", "Nils Berg"));
    }
}
