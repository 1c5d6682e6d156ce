package org.parley.entity.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.disagreement.Disagreement.Side;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.fact.Participant;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** What befalls somebody: whom it befalls decides which event it is. */
class ConcernedTest {

    private static final String HOLM = "Ida Holm";
    private static final String BERG = "Nils Berg";
    private static final String AAS = "Tora Aas";

    @Test
    void whoDismissedSomebodyAndWasDismissedLeftOnce() {
        WholeLedger ledger = WholeLedger.of(List.of(
                told("a.txt", "2026-05-04", "DISMISSAL", HOLM + " has dismissed " + BERG + ".", HOLM, BERG)
                        .doneTo(BERG),
                told("b.txt", "2026-05-07", "DISMISSAL", HOLM + " was dismissed by " + AAS + ".", AAS, HOLM)
                        .doneTo(HOLM),
                told("c.txt", "2026-05-06", "RESIGNATION", HOLM + " resigned.", HOLM)
                        .doneTo(HOLM)));

        assertThat(ledger.events("DISMISSAL", "DEPARTURE", "RESIGNATION"))
                .extracting(Fact.Event::type, event -> event.claims().size())
                .containsExactlyInAnyOrder(tuple("DISMISSAL", 1), tuple("DEPARTURE", 2));
    }

    @Test
    void theSameMinisterDismissesTwoAndNeitherIsTheOther() {
        WholeLedger ledger = WholeLedger.of(List.of(
                told("a.txt", "2026-05-04", "DISMISSAL", HOLM + " has dismissed " + BERG + ".", HOLM, BERG)
                        .doneTo(BERG),
                told("b.txt", "2026-05-04", "DISMISSAL", HOLM + " has dismissed " + AAS + ".", HOLM, AAS)
                        .doneTo(AAS)));

        assertThat(ledger.events("DISMISSAL")).hasSize(2);
    }

    @Test
    void whoDoesItAndToWhomItIsDoneIsKept() {
        WholeLedger ledger = WholeLedger.of(List.of(told(
                        "a.txt",
                        "2026-05-04",
                        "CRITICISM",
                        HOLM + " criticised " + BERG + " and " + AAS + ".",
                        HOLM,
                        BERG,
                        AAS)
                .doneTo(BERG, AAS)));

        assertThat(ledger.events("CRITICISM").getFirst().participants())
                .extracting(Participant::entity, Participant::part)
                .containsExactlyInAnyOrder(
                        tuple(ledger.entity("ida holm").id(), Involvement.AGENT),
                        tuple(ledger.entity("nils berg").id(), Involvement.CONCERNED),
                        tuple(ledger.entity("tora aas").id(), Involvement.CONCERNED));
    }

    @Test
    void whoeverIsToldInTwoPartsHasNone() {
        WholeLedger ledger = WholeLedger.of(List.of(
                told("a.txt", "2026-05-04", "CRITICISM", HOLM + " criticised " + BERG + ".", HOLM, BERG)
                        .doneTo(BERG),
                told("b.txt", "2026-05-04", "CRITICISM", BERG + " criticised " + HOLM + ".", BERG, HOLM)
                        .doneTo(HOLM)));

        assertThat(ledger.events("CRITICISM"))
                .singleElement()
                .satisfies(event -> assertThat(event.participants())
                        .extracting(Participant::part)
                        .containsOnlyNulls());
    }

    @Test
    void aReadingWithoutPartsTellsNone() {
        WholeLedger ledger = WholeLedger.of(
                List.of(told("a.txt", "2026-05-04", "DISMISSAL", HOLM + " has dismissed " + BERG + ".", HOLM, BERG)));

        assertThat(ledger.events("DISMISSAL").getFirst().participants())
                .extracting(Participant::part)
                .containsOnlyNulls();
    }

    @Test
    void anArrestIsOneWhoeverIsSaidToHaveMadeIt() {
        WholeLedger ledger = WholeLedger.of(List.of(
                told("a.txt", "2026-05-04", "ARREST", "Police arrested " + BERG + ".", "Police", BERG)
                        .doneTo(BERG),
                told("b.txt", "2026-05-05", "ARREST", "Guards arrested " + BERG + ".", "Guards", BERG)
                        .doneTo(BERG)));

        assertThat(ledger.events("ARREST")).hasSize(1);
    }

    @Test
    void whoeverDeniesADismissalIsNoOriginOfIt() {
        WholeLedger ledger = WholeLedger.of(List.of(
                told("a.txt", "2026-05-04", "DISMISSAL", HOLM + " was dismissed.", HOLM)
                        .doneTo(HOLM),
                told("b.txt", "2026-05-05", "RESIGNATION", HOLM + " resigned.", HOLM)
                        .doneTo(HOLM),
                denied("c.txt", "2026-05-05")));

        Disagreement manner = ledger.disagreements().getFirst();
        assertThat(ledger.disagreements()).hasSize(1);
        assertThat(manner.sides())
                .extracting(Side::value, side -> side.claims().size())
                .containsExactly(tuple("DISMISSAL", 1), tuple("DISMISSAL_DENIED", 1), tuple("RESIGNATION", 1));
        assertThat(ledger.events("DEPARTURE"))
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.HELD))
                .satisfies(event -> assertThat(ledger.origins(event)).containsExactly("a.txt Post", "b.txt Post"));
    }

    @Test
    void whereNobodySaysThatSheWasDismissedItsDenialDisputesNothing() {
        WholeLedger ledger = WholeLedger.of(List.of(
                told("b.txt", "2026-05-05", "RESIGNATION", HOLM + " resigned.", HOLM)
                        .doneTo(HOLM),
                denied("c.txt", "2026-05-05")));

        assertThat(ledger.disagreements()).isEmpty();
        assertThat(ledger.events("RESIGNATION"))
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.HELD));
    }

    private static Script told(String file, String published, String type, String sentence, String... who) {
        return article(file, published, sentence, who).event(type, Status.HELD, null, null, null, List.of(who));
    }

    private static Script denied(String file, String published) {
        return article(file, published, "The office denied that " + HOLM + " was dismissed.", HOLM)
                .event("DISMISSAL", Status.DENIED, null, null, null, List.of(HOLM))
                .doneTo(HOLM);
    }

    private static Script article(String file, String published, String sentence, String... who) {
        Script script = Script.article(file, file + " Post", published).says(sentence);
        for (String name : who) {
            if (name.contains(" ")) {
                script.person(name);
            }
        }
        return script;
    }
}
