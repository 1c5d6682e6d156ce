package org.parley.entity.ledger.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.ledger.disagreement.Offices.Held;

class OfficesTest {

    private static final UUID PERSON = UUID.randomUUID();

    @Test
    void twoOfficesInTheSameDaysContradict() {
        assertThat(Offices.of(
                        PERSON, List.of(held("interior minister", "2026-03-01"), held("president", "2026-03-04"))))
                .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(Kind.CONTRADICTION));
    }

    @Test
    void twoOfficesFarApartAreAChange() {
        assertThat(Offices.of(
                        PERSON, List.of(held("interior minister", "2025-03-01"), held("president", "2026-03-04"))))
                .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(Kind.CHANGE));
    }

    @Test
    void whatIsNoOfficeOrNoMoreOneIsLeftAlone() {
        assertThat(Offices.of(
                        PERSON,
                        List.of(
                                held("president", "2026-03-01"),
                                held("businessman", "2026-03-01"),
                                held("next secretary general", "2026-03-01"),
                                held("former minister", "2026-03-01"),
                                held("deputy minister", "2026-03-01"))))
                .isEmpty();
    }

    @Test
    void aShorterWordingIsTheSameOffice() {
        assertThat(Offices.of(PERSON, List.of(held("minister", "2026-03-01"), held("defense minister", "2026-03-01"))))
                .isEmpty();
    }

    @Test
    void aWordingThatMayBeShortForTwoOfficesDoesNotJoinThem() {
        assertThat(Offices.of(
                        PERSON,
                        List.of(
                                held("minister", "2026-03-01"),
                                held("shipping minister", "2026-03-01"),
                                held("transport minister", "2026-03-01"))))
                .hasValueSatisfying(found -> assertThat(found.sides())
                        .extracting(Disagreement.Side::value)
                        .containsExactly("shipping minister", "transport minister"));
    }

    @Test
    void officesThatMayBeHeldTogetherDivergeOnly() {
        assertThat(Offices.of(
                        PERSON,
                        List.of(held("deputy prime minister", "2026-03-01"), held("energy minister", "2026-03-02"))))
                .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(Kind.DIVERGENCE));
        assertThat(Offices.of(PERSON, List.of(held("chief executive", "2026-03-01"), held("chair", "2026-03-02"))))
                .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(Kind.DIVERGENCE));
    }

    @Test
    void oneMayLeadTwoCompanies() {
        Held one = new Held(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "chair", "Harbour Works", LocalDate.EPOCH);
        Held other = new Held(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "chief executive",
                "Pier Oil",
                LocalDate.EPOCH);

        assertThat(Offices.of(PERSON, List.of(one, other))).isEmpty();
    }

    @Test
    void whoeverOneArticleGivesBothHoldsBoth() {
        UUID article = UUID.randomUUID();
        Held one = new Held(UUID.randomUUID(), UUID.randomUUID(), article, "chancellor", null, null);
        Held other = new Held(UUID.randomUUID(), UUID.randomUUID(), article, "finance minister", null, null);

        assertThat(Offices.of(PERSON, List.of(one, other))).isEmpty();
    }

    private static Held held(String role, String published) {
        return new Held(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), role, null, LocalDate.parse(published));
    }
}
