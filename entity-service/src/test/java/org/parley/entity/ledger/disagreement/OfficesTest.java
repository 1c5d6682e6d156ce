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
                                held("former minister", "2026-03-01"),
                                held("deputy prime minister", "2026-03-01"))))
                .isEmpty();
    }

    @Test
    void aShorterWordingIsTheSameOffice() {
        assertThat(Offices.of(PERSON, List.of(held("minister", "2026-03-01"), held("defense minister", "2026-03-01"))))
                .isEmpty();
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
