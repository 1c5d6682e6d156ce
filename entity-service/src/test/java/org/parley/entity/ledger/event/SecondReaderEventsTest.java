package org.parley.entity.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** What a second reader told is evidence beside what the reading tells, and changes nothing of it. */
class SecondReaderEventsTest {

    @Test
    void theReadingAloneSaysWhatItWasAndWhen() {
        Script own = meeting("a.txt", "Ida Berg met Jon Vik in Lund.", Status.HELD, "2026-03-02");
        Script second = meeting("b.txt", "Ida Berg and Jon Vik broke bread in Lund.", Status.CANCELLED, "2026-03-02")
                .bySecondReader();

        WholeLedger alone = WholeLedger.of(List.of(own));
        WholeLedger both = WholeLedger.of(List.of(own, second));

        Fact.Event before = (Fact.Event) alone.facts().getFirst();
        assertThat(both.facts()).singleElement().isInstanceOfSatisfying(Fact.Event.class, event -> {
            assertThat(event.id()).isEqualTo(before.id());
            assertThat(event.status()).isEqualTo(before.status());
            assertThat(event.time()).isEqualTo(before.time());
            assertThat(event.claims()).hasSize(2).containsAll(before.claims());
        });
        assertThat(both.disagreements()).isEmpty();
    }

    @Test
    void itMakesNoEventsOneThatAreTwo() {
        Script march = meeting("a.txt", "Ida Berg met Jon Vik in Lund in March.", Status.HELD, "2026-03-02");
        Script may = meeting("b.txt", "Ida Berg met Jon Vik again in May.", Status.HELD, "2026-05-02");
        Script second = meeting("c.txt", "Ida Berg and Jon Vik broke bread.", Status.HELD, null)
                .bySecondReader();

        assertThat(WholeLedger.of(List.of(march, may)).facts()).hasSize(2);
        assertThat(WholeLedger.of(List.of(march, may, second)).facts())
                .extracting(fact -> fact.id())
                .containsAll(WholeLedger.of(List.of(march, may)).facts().stream()
                        .map(Fact::id)
                        .toList());
    }

    @Test
    void aloneItTellsAnEvent() {
        Script second = meeting("c.txt", "Ida Berg and Jon Vik broke bread in Lund.", Status.HELD, "2026-03-02")
                .bySecondReader();

        assertThat(WholeLedger.of(List.of(second)).facts()).hasSize(1);
    }

    private static Script meeting(String file, String sentence, Status status, String day) {
        return Script.article(
                        file, "The " + file + " Post", day == null || status == Status.CANCELLED ? "2026-03-05" : day)
                .says(sentence)
                .person("Ida Berg")
                .person("Jon Vik")
                .place("Lund")
                .event(
                        "MEETING",
                        status,
                        day,
                        day,
                        sentence.contains("Lund") ? "Lund" : null,
                        List.of("Ida Berg", "Jon Vik"),
                        "The " + file + " Post");
    }
}
