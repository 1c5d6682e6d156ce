package org.parley.entity.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** The accident of a ship is one, however long articles go on telling of it. */
class AccidentsTest {

    private static final Script SANK = sank("sank.txt", "Aurora", "2026-03-05", "2026-03-04");

    @ParameterizedTest
    @CsvSource({"2026-03-06", "2026-04-20", "2026-12-01"})
    void whoeverTellsOfItWithoutItsDayMeansTheOneThatIsKnown(String published) {
        assertThat(accidents(
                        SANK,
                        sank("later.txt", "Aurora", published, null),
                        sank("more.txt", "Aurora", "2026-05-01", null)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Aurora, 2026-02-10",
        "Aurora, 2028-03-06",
        "Borealis, 2026-03-06",
    })
    void anEarlierOneAndThatOfAnotherShipAreOthers(String ship, String published) {
        assertThat(accidents(SANK, sank("other.txt", ship, published, null))).hasSize(2);
    }

    @Test
    void twoOfOneTrainThatAreDatedStayTwo() {
        assertThat(accidents(SANK, sank("again.txt", "Aurora", "2026-08-05", "2026-08-04")))
                .hasSize(2);
    }

    private static List<Fact.Event> accidents(Script... articles) {
        return WholeLedger.of(List.of(articles)).events("DISASTER");
    }

    private static Script sank(String file, String ship, String published, String day) {
        return Script.article(file, "Coast Daily", published)
                .says("The " + ship + " sank.")
                .named(EntityType.OTHER, ship)
                .event("DISASTER", Status.HELD, day, day, null, List.of(ship));
    }
}
