package org.parley.entity.ledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** "The" plays no part in who an outlet is. */
class SameOutletTest {

    @Test
    void whatAnOutletWasToldItHasFromNobodyElse() {
        WholeLedger ledger = WholeLedger.of(List.of(
                met("a.txt", "The Fjord Gazette", "Fjord Gazette"),
                met("b.txt", "Fjord Gazette", "The Fjord Gazette")));

        Fact.Event meeting = ledger.events("MEETING").getFirst();
        assertThat(ledger.events("MEETING")).hasSize(1);
        assertThat(ledger.origins(meeting)).containsExactly("Fjord Gazette");
        assertThat(ledger.publishers(meeting)).containsExactly("Fjord Gazette");
        assertThat(ledger.claims().values())
                .extracting(Claim::chain)
                .containsOnly(List.of("two aides", "Fjord Gazette"));
    }

    @Test
    void whoeverRepeatsItHasItFromTheOneOutlet() {
        WholeLedger ledger = WholeLedger.of(List.of(
                met("a.txt", "The Fjord Gazette", "Fjord Gazette"), met("b.txt", "Coast Daily", "Fjord Gazette")));

        assertThat(ledger.origins(ledger.events("MEETING").getFirst())).containsExactly("Fjord Gazette");
    }

    private static Script met(String file, String outlet, String told) {
        return Script.article(file, outlet, "2026-02-03")
                .says("Ida Holm met Nils Berg in Turku on 1 February, two aides told " + told + ".")
                .person("Ida Holm")
                .person("Nils Berg")
                .place("Turku")
                .named(EntityType.OUTLET, told)
                .event(
                        "MEETING",
                        Status.HELD,
                        "2026-02-01",
                        "2026-02-01",
                        "Turku",
                        List.of("Ida Holm", "Nils Berg"),
                        "two aides",
                        told);
    }
}
