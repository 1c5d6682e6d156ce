package org.parley.entity.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

class EventDisagreementsTest {

    @Test
    void aSummitOfWhichNobodyIsNamedIsKnownByItsTown() {
        List<Disagreement> found = WholeLedger.of(List.of(
                        summit("a.txt", "2026-03-04", Status.CANCELLED, "Lund"),
                        summit("b.txt", "2026-03-06", Status.ON_HOLD, "Lund"),
                        summit("c.txt", "2026-03-06", Status.ON_HOLD, "Turku")))
                .disagreements();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.DIVERGENCE);
            assertThat(one.slot()).isEqualTo("status");
            assertThat(one.sides()).extracting(Disagreement.Side::value).containsExactly("CANCELLED", "ON_HOLD");
        });
    }

    @Test
    void summitsOfOtherWeeksAreOthers() {
        assertThat(WholeLedger.of(List.of(
                                summit("a.txt", "2026-03-04", Status.CANCELLED, "Lund"),
                                summit("b.txt", "2026-05-06", Status.ON_HOLD, "Lund")))
                        .disagreements())
                .isEmpty();
    }

    /** Each account has its own day, and who gives the one denies the other: that is one disagreement, told once. */
    @Test
    void whoeverWasDismissedDidNotResignAndTheDayAndTheDenialArePartOfTheAccount() {
        List<Disagreement> found = WholeLedger.of(List.of(
                        leaving("a.txt", "RESIGNATION", Status.HELD, "2026-03-03"),
                        leaving("b.txt", "DISMISSAL", Status.HELD, "2026-03-02"),
                        leaving("c.txt", "DISMISSAL", Status.DENIED, "2026-03-02")))
                .disagreements();

        assertThat(found).extracting(Disagreement::slot).containsExactly("manner");
        assertThat(found).extracting(Disagreement::kind).containsOnly(Kind.CONTRADICTION);
    }

    @Test
    void twoDaysOfOneAccountContradictEachOther() {
        List<Disagreement> found = WholeLedger.of(List.of(
                        leaving("a.txt", "RESIGNATION", Status.HELD, "2026-03-03"),
                        leaving("b.txt", "RESIGNATION", Status.HELD, "2026-03-02"),
                        leaving("c.txt", "DISMISSAL", Status.HELD, "2026-03-02")))
                .disagreements();

        assertThat(found).extracting(Disagreement::slot).containsExactlyInAnyOrder("date", "manner");
    }

    @Test
    void aDismissalThatIsDeniedWhereNobodyTellsOfAResignationIsAMatterOfStatus() {
        assertThat(WholeLedger.of(List.of(
                                leaving("a.txt", "DISMISSAL", Status.HELD, "2026-03-02"),
                                leaving("b.txt", "DISMISSAL", Status.DENIED, "2026-03-02")))
                        .disagreements())
                .extracting(Disagreement::slot)
                .containsExactly("status");
    }

    @Test
    void twoWhoLeaveInTheSameDaysAreTwo() {
        assertThat(WholeLedger.of(List.of(
                                leaving("a.txt", "RESIGNATION", Status.HELD, "2026-03-03"),
                                leaving("b.txt", "DISMISSAL", Status.HELD, "2026-03-02", "Boris Keller")))
                        .disagreements())
                .isEmpty();
    }

    @Test
    void thatItWasHeldAfterItHadBeenPutOffIsItsLifeAndAfterACancellationAChange() {
        assertThat(meetings(Status.POSTPONED, "2026-03-01", "2026-03-05")).isEmpty();
        assertThat(meetings(Status.CANCELLED, "2026-03-01", "2026-03-05"))
                .extracting(Disagreement::kind)
                .containsExactly(Kind.CHANGE);
        assertThat(meetings(Status.CANCELLED, "2026-03-05", "2026-03-05"))
                .extracting(Disagreement::kind)
                .containsExactly(Kind.CONTRADICTION);
    }

    private static List<Disagreement> meetings(Status off, String offPublished, String heldPublished) {
        return WholeLedger.of(
                        List.of(meeting("off.txt", off, offPublished), meeting("held.txt", Status.HELD, heldPublished)))
                .disagreements();
    }

    private static Script meeting(String file, Status status, String published) {
        return Script.article(file, "Coast Daily", published)
                .says("Ada Brandt and Boris Keller in Lund on 4 March.")
                .person("Ada Brandt")
                .person("Boris Keller")
                .place("Lund")
                .event(
                        "MEETING",
                        status,
                        "2026-03-04",
                        "2026-03-04",
                        "Lund",
                        List.of("Ada Brandt", "Boris Keller"),
                        "Coast Daily");
    }

    private static Script summit(String file, String published, Status status, String town) {
        return Script.article(file, "Coast Daily", published)
                .says("The summit in " + town + " does not take place.")
                .place(town)
                .event("SUMMIT", status, null, null, town, List.of(), "Coast Daily");
    }

    private static Script leaving(String file, String type, Status status, String day, String... who) {
        String name = who.length == 0 ? "Ada Brandt" : who[0];
        return Script.article(file, "Coast Daily", "2026-03-04")
                .says(name + " left the ministry.")
                .person(name)
                .event(type, status, day, day, null, List.of(name), "Coast Daily");
    }
}
