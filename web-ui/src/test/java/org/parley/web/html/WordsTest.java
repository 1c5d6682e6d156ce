package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.web.client.Claim;
import org.parley.web.client.Disagreement;
import org.parley.web.client.Disagreement.Side;
import org.parley.web.client.EntityRef;
import org.parley.web.client.EntityType;
import org.parley.web.client.Fact;
import org.parley.web.client.Fact.Kind;
import org.parley.web.client.FactTime;
import org.parley.web.client.Status;

class WordsTest {

    private static final EntityRef BERG = ref(EntityType.PERSON, "Ada Berg");
    private static final EntityRef LIND = ref(EntityType.PERSON, "Olof Lind");
    private static final EntityRef TORNIA = ref(EntityType.PLACE, "Tornia");

    @Test
    void anOfficeIsToldAsItsHolderOrAsItsBodySeesIt() {
        Fact minister = office(BERG, "minister", TORNIA);

        assertThat(Words.role(minister, BERG)).isEqualTo("Minister, Tornia");
        assertThat(Words.role(minister, TORNIA)).isEqualTo("Ada Berg: minister");
        assertThat(Words.role(office(BERG, "minister", null), BERG)).isEqualTo("Minister");
    }

    @Test
    void oneMeetsWithSomebodyAndIsNotDismissedWith() {
        assertThat(joining(event("MEETING", BERG, LIND), BERG)).containsExactly("with");
        assertThat(joining(event("DISMISSAL", BERG, LIND), BERG)).containsExactly("involving");
    }

    @Test
    void whomItBefellAndWhoDidItAreTold() {
        Fact dismissal = event(
                "DISMISSAL",
                List.of(
                        new Fact.Participant(LIND, null, Fact.Part.AGENT),
                        new Fact.Participant(BERG, null, Fact.Part.CONCERNED)));

        assertThat(joining(dismissal, BERG)).containsExactly("by");
        assertThat(joining(dismissal, LIND)).containsExactly("of");
        assertThat(joining(dismissal, TORNIA)).containsExactly("of", "by");
    }

    @Test
    void onlyWhatPeopleComeTogetherForIsHeld() {
        assertThat(EventWords.state("MEETING", Status.HELD)).isEqualTo(new EventWords.State("held", "held"));
        assertThat(EventWords.state("ARREST", Status.HELD)).isNull();
        assertThat(EventWords.told("ARREST", Status.HELD)).isEqualTo(new EventWords.State("happened", "held"));
        assertThat(EventWords.state("ARREST", Status.PLANNED)).isEqualTo(new EventWords.State("planned", "planned"));
    }

    @Test
    void theSentenceOfAnEventSaysWhatTheLineSays() {
        Fact meeting = event(
                "MEETING",
                List.of(),
                Status.HELD,
                day("2026-05-05"),
                List.of(
                        claim("They will meet.", Status.PLANNED, "2026-05-05"),
                        claim("They met on the sixth.", Status.HELD, "2026-05-06"),
                        claim("They met on the fifth.", Status.HELD, "2026-05-05")));

        assertThat(EventWords.sentence(meeting)).isEqualTo("They met on the fifth.");
    }

    @Test
    void aPlaceHasNoPartInWhatIsThere() {
        assertThat(joining(event("MEETING", BERG, LIND), TORNIA)).containsExactly("between");
        assertThat(joining(event("VISIT", BERG), TORNIA)).containsExactly("involving");
    }

    @Test
    void aSideIsWhoeverPrintedItWhereBothHaveItFromOne() {
        Side own = new Side("2026-04-13", List.of("Gulf Ledger"), List.of("Gulf Ledger"), null);
        Side relayed = new Side("2026-04-12", List.of("Harbour Post"), List.of("Gulf Ledger"), null);
        Side other = new Side("2026-04-12", List.of("Harbour Post"), List.of("Harbour Wire"), null);

        assertThat(Words.by(dated(own, relayed), relayed)).isEqualTo("Harbour Post, from Gulf Ledger");
        assertThat(Words.by(dated(own, relayed), own)).isEqualTo("Gulf Ledger");
        assertThat(Words.by(dated(own, other), other)).isEqualTo("Harbour Wire");
    }

    private static Disagreement dated(Side... sides) {
        return new Disagreement(
                UUID.randomUUID(),
                Disagreement.Kind.CONTRADICTION,
                "date",
                "a line",
                null,
                null,
                null,
                List.of(sides),
                null);
    }

    @Test
    void originsThatNobodyKnowsAreNoFiles() {
        assertThat(PlainWords.outlets("Karel Post, unknown:a.txt, unknown:b.txt"))
                .isEqualTo("Karel Post, unknown outlet");
    }

    private static EntityRef ref(EntityType type, String name) {
        return new EntityRef(UUID.randomUUID(), type, name);
    }

    private static Fact office(EntityRef holder, String role, EntityRef of) {
        return new Fact(
                UUID.randomUUID(),
                Kind.RELATION,
                "HOLDS_ROLE",
                null,
                "a line",
                holder,
                of,
                role,
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> joining(Fact event, EntityRef self) {
        return EventWords.sides(event, self).stream()
                .map(EventWords.Side::joining)
                .toList();
    }

    private static FactTime day(String day) {
        return new FactTime(day, day, "DAY");
    }

    private static Claim claim(String quote, Status status, String day) {
        return new Claim(
                UUID.randomUUID(), null, 0, 1, quote, null, null, null, null, null, status, day(day), null, null);
    }

    private static Fact event(String type, EntityRef... who) {
        return event(
                type,
                Stream.of(who).map(one -> new Fact.Participant(one, null, null)).toList());
    }

    private static Fact event(String type, List<Fact.Participant> participants) {
        return event(type, participants, null, null, null);
    }

    private static Fact event(
            String type, List<Fact.Participant> participants, Status status, FactTime time, List<Claim> claims) {
        return new Fact(
                UUID.randomUUID(),
                Kind.EVENT,
                null,
                type,
                "a line",
                null,
                null,
                null,
                status,
                participants,
                null,
                time,
                1,
                null,
                null,
                null,
                claims,
                null,
                null);
    }
}
