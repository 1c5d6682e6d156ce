package org.parley.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.web.client.Disagreement;
import org.parley.web.client.Disagreement.Side;
import org.parley.web.client.EntityRef;
import org.parley.web.client.EntityType;
import org.parley.web.client.Fact;
import org.parley.web.client.Fact.Kind;

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
        assertThat(Words.joining(event("MEETING", BERG, LIND), BERG)).isEqualTo("with");
        assertThat(Words.joining(event("DISMISSAL", BERG, LIND), BERG)).isEqualTo("involving");
    }

    @Test
    void aPlaceHasNoPartInWhatIsThere() {
        assertThat(Words.joining(event("MEETING", BERG, LIND), TORNIA)).isEqualTo("between");
        assertThat(Words.joining(event("VISIT", BERG), TORNIA)).isEqualTo("involving");
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
                null);
    }

    private static Fact event(String type, EntityRef... who) {
        List<Fact.Participant> participants =
                Stream.of(who).map(one -> new Fact.Participant(one, null)).toList();
        return new Fact(
                UUID.randomUUID(),
                Kind.EVENT,
                null,
                type,
                "a line",
                null,
                null,
                null,
                null,
                participants,
                null,
                null,
                1,
                null,
                null,
                null,
                null);
    }
}
