package org.parley.entity.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.disagreement.Disagreement.Kind;
import org.parley.entity.ledger.disagreement.Disagreement.Side;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Quantity.Bound;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** Numbers of one event that can't both be so are told; those that leave room for each other are not. */
class NumberDisagreementsTest {

    @Test
    void differentTollsOfTheSameDayContradictEachOther() {
        Disagreement one = only(
                fire("a.txt", "2026-03-04", "17 people were killed", "17", Bound.EXACT),
                fire("b.txt", "2026-03-04", "19 people were killed", "19", Bound.EXACT));

        assertThat(one.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(one.slot()).isEqualTo("number");
        assertThat(one.sides())
                .extracting(Side::value)
                .containsExactly("17 people were killed", "19 people were killed");
    }

    @Test
    void aTollThatGrowsIsAChangeAndOneThatShrinksIsNot() {
        assertThat(only(
                                fire("a.txt", "2026-03-04", "17 people were killed", "17", Bound.EXACT),
                                fire("b.txt", "2026-03-05", "19 people were killed", "19", Bound.EXACT))
                        .kind())
                .isEqualTo(Kind.CHANGE);
        assertThat(only(
                                fire("a.txt", "2026-03-04", "19 people were killed", "19", Bound.EXACT),
                                fire("b.txt", "2026-03-05", "17 people were killed", "17", Bound.EXACT))
                        .kind())
                .isEqualTo(Kind.CONTRADICTION);
    }

    @ParameterizedTest
    @CsvSource({
        "17, AT_LEAST, 19, EXACT",
        "40, ABOUT, 41, EXACT",
        "17, EXACT, 17, EXACT",
        "20, AT_MOST, 17, EXACT",
        "1200, EXACT, 1187, EXACT",
        "41, EXACT, 41.2, EXACT"
    })
    void numbersThatLeaveRoomForEachOtherAreNone(String one, Bound oneBound, String other, Bound otherBound) {
        assertThat(disagreements(
                        fire("a.txt", "2026-03-04", one + " people were killed", one, oneBound),
                        fire("b.txt", "2026-03-04", other + " people were killed", other, otherBound)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20, AT_LEAST, 19, EXACT",
        "40, ABOUT, 60, EXACT",
        "20, EXACT, 17, EXACT",
        "1200, EXACT, 900, EXACT",
        "41, EXACT, 44, EXACT"
    })
    void numbersThatLeaveNoRoomAre(String one, Bound oneBound, String other, Bound otherBound) {
        assertThat(disagreements(
                        fire("a.txt", "2026-03-04", one + " people were killed", one, oneBound),
                        fire("b.txt", "2026-03-04", other + " people were killed", other, otherBound)))
                .hasSize(1);
    }

    @Test
    void otherMeasuresAndOtherEventsAreNone() {
        Script injured = fire("b.txt", "2026-03-04", "30 people were injured", "30", Bound.EXACT, "INJURED", "Tallinn");
        Script elsewhere = fire("c.txt", "2026-03-04", "40 people were killed", "40", Bound.EXACT, "KILLED", "Riga");

        assertThat(disagreements(
                        fire("a.txt", "2026-03-04", "17 people were killed", "17", Bound.EXACT), injured, elsewhere))
                .isEmpty();
    }

    @Test
    void anArticleThatTellsOfAPartAsWellGivesTheHighest() {
        Script whole = fire("a.txt", "2026-03-04", "17 people were killed", "17", Bound.EXACT)
                .number("17 people", "5", Bound.EXACT, "PERSON", "KILLED");

        assertThat(only(whole, fire("b.txt", "2026-03-04", "5 people were killed", "5", Bound.EXACT))
                        .sides())
                .extracting(Side::value)
                .containsExactly("5 people were killed", "17 people were killed");
    }

    @Test
    void aPriceOfTheSameDaysIsContradictedAndALaterOneIsAChange() {
        assertThat(only(
                        bid("a.txt", "2026-03-04", "$41 billion", "41000000000"),
                        bid("b.txt", "2026-03-05", "$44 billion", "44000000000")))
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.CONTRADICTION))
                .satisfies(one ->
                        assertThat(one.sides()).extracting(Side::value).containsExactly("$41 billion", "$44 billion"));
        assertThat(only(
                                bid("a.txt", "2026-03-04", "$41 billion", "41000000000"),
                                bid("b.txt", "2026-03-09", "$44 billion", "44000000000"))
                        .kind())
                .isEqualTo(Kind.CHANGE);
        assertThat(disagreements(
                        bid("a.txt", "2026-03-04", "$41 billion", "41000000000"),
                        bid("b.txt", "2026-03-04", "$41.2 billion", "41200000000")))
                .isEmpty();
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<Script> articles = new ArrayList<>(List.of(
                fire("a.txt", "2026-03-04", "17 people were killed", "17", Bound.EXACT),
                fire("b.txt", "2026-03-05", "at least 17 people were killed", "17", Bound.AT_LEAST),
                fire("c.txt", "2026-03-05", "19 people were killed", "19", Bound.EXACT),
                fire("d.txt", null, "about 24 people were killed", "24", Bound.ABOUT)));
        WholeLedger first = WholeLedger.of(articles);

        assertThat(first.disagreements()).hasSize(1);
        assertThat(WholeLedger.of(articles.reversed())).isEqualTo(first);
    }

    private static Script fire(String file, String date, String words, String value, Bound bound) {
        return fire(file, date, words, value, bound, "KILLED", "Tallinn");
    }

    private static Script fire(
            String file, String date, String words, String value, Bound bound, String measure, String place) {
        String sentence =
                Character.toUpperCase(words.charAt(0)) + words.substring(1) + " in a fire in " + place + " on 3 March.";
        return Script.article(file, "Paper " + file, date)
                .says(sentence)
                .place(place)
                .event("ACCIDENT", Status.HELD, "2026-03-03", "2026-03-03", place, List.of(), "Paper " + file)
                .number(sentence.substring(0, words.length()), value, bound, "PERSON", measure);
    }

    private static Script bid(String file, String date, String words, String value) {
        return Script.article(file, "Paper " + file, date)
                .says("Harbinger Partners bid " + words + " for Coast Lines.")
                .named(EntityType.ORGANIZATION, "Harbinger Partners")
                .named(EntityType.ORGANIZATION, "Coast Lines")
                .event(
                        "ACQUISITION",
                        Status.PLANNED,
                        null,
                        null,
                        null,
                        List.of("Harbinger Partners", "Coast Lines"),
                        "Paper " + file)
                .number(words, value, Bound.EXACT, "USD", "bid");
    }

    private static List<Disagreement> disagreements(Script... articles) {
        return WholeLedger.of(List.of(articles)).disagreements();
    }

    private static Disagreement only(Script... articles) {
        List<Disagreement> all = disagreements(articles);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
