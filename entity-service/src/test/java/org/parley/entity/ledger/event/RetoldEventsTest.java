package org.parley.entity.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** One event that articles tell with more or less of its day, its place and those who took part. */
class RetoldEventsTest {

    @Test
    void howAChiefLeftIsOneEventThoughOnlyOneArticleTellsTheDay() {
        WholeLedger ledger = WholeLedger.of(List.of(
                left("a.txt", "2026-07-20", "RESIGNATION", null, "Marta Lindqvist"),
                left("b.txt", "2026-07-21", "DISMISSAL", "2026-07-20", "Marta Lindqvist", "Kestrel")));

        assertThat(ledger.events("RESIGNATION", "DISMISSAL", "DEPARTURE"))
                .extracting(Fact.Event::type)
                .containsExactly("DEPARTURE");
        assertThat(ledger.disagreements()).extracting(Disagreement::slot).containsExactly("manner");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-21, Priya Raman, ''", "2027-07-21, Marta Lindqvist, ''", "2026-07-21, Kestrel, an official"})
    void whoeverElseLeftOrLeftLaterIsAnother(String published, String who, String unnamed) {
        Script other = left("b.txt", published, "DISMISSAL", null, who);
        if (!unnamed.isEmpty()) {
            other = Script.article("b.txt", "Coast Daily", published)
                    .says(who + " dismissed " + unnamed + ".")
                    .named(EntityType.ORGANIZATION, who)
                    .event("DISMISSAL", Status.HELD, null, null, null, List.of(who, unnamed));
        }

        assertThat(WholeLedger.of(List.of(
                                left("a.txt", "2026-07-20", "DISMISSAL", null, "Marta Lindqvist", "Kestrel"), other))
                        .events("DISMISSAL"))
                .hasSize(2);
    }

    @Test
    void twoOfOneArticleStayTwo() {
        Script article = Script.article("a.txt", "Coast Daily", "2026-07-20")
                .says("Marta Lindqvist resigned.")
                .person("Marta Lindqvist")
                .event("RESIGNATION", Status.HELD, null, null, null, List.of("Marta Lindqvist"))
                .says("Kestrel had dismissed Marta Lindqvist.")
                .named(EntityType.ORGANIZATION, "Kestrel")
                .event("DISMISSAL", Status.HELD, null, null, null, List.of("Marta Lindqvist", "Kestrel"));

        assertThat(WholeLedger.of(List.of(article)).events("RESIGNATION", "DISMISSAL"))
                .hasSize(2);
    }

    @Test
    void whoMetInTheCapitalMetInTheCountry() {
        WholeLedger ledger = WholeLedger.of(List.of(
                met("a.txt", "Oman", "2026-04-12"),
                met("b.txt", "Muscat", "2026-04-13"),
                met("c.txt", "Muscat", "2026-04-13")));

        Fact.Event meeting = only(ledger.events("MEETING"));
        assertThat(meeting.place()).isEqualTo(ledger.entity("muscat").id());
        assertThat(ledger.disagreements()).extracting(Disagreement::slot).containsExactly("date");
    }

    @Test
    void whoMetInAnotherCountryMetAgain() {
        assertThat(WholeLedger.of(List.of(met("a.txt", "Qatar", "2026-04-13"), met("b.txt", "Muscat", "2026-04-13")))
                        .events("MEETING"))
                .hasSize(2);
    }

    private static Fact.Event only(List<Fact.Event> events) {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Script left(String file, String published, String type, String day, String... who) {
        Script script = Script.article(file, "Coast Daily", published).says(String.join(" and ", who) + " parted.");
        for (String name : who) {
            script.named(name.equals("Kestrel") ? EntityType.ORGANIZATION : EntityType.PERSON, name);
        }
        return script.event(type, Status.HELD, day, day, null, List.of(who));
    }

    private static Script met(String file, String place, String day) {
        return Script.article(file, file.equals("a.txt") ? "Coast Daily" : "Evening Ledger", "2026-04-14")
                .says("Marta Lindqvist met Priya Raman in " + place + ".")
                .person("Marta Lindqvist")
                .person("Priya Raman")
                .place(place)
                .event("MEETING", Status.HELD, day, day, place, List.of("Marta Lindqvist", "Priya Raman"));
    }
}
