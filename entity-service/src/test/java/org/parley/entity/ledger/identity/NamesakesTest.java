package org.parley.entity.ledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.WholeLedger;

/** Two of one name are told apart by what they do and by the company that they keep, and nobody else is split. */
class NamesakesTest {

    private static final Script BANKER = article(
                    "bank.txt", "2026-03-04", "Central banker Daniel Lim met Marta Lindqvist.")
            .person("Marta Lindqvist");
    private static final Script PLAYER = article(
                    "match.txt", "2026-03-05", "Midfielder Daniel Lim passed to Boris Keller.")
            .person("Boris Keller");

    @Test
    void aCentralBankerAndAFootballerAreTwo() {
        WholeLedger ledger = WholeLedger.of(List.of(BANKER, PLAYER));

        List<Identity> bearers = bearers(ledger);
        assertThat(bearers).hasSize(2);
        assertThat(bearers)
                .flatExtracting(Identity::reasons)
                .extracting(Identity.Reason::reason)
                .containsExactlyInAnyOrder(
                        "another “daniel lim” is known for office, in other company",
                        "another “daniel lim” is known for sport, in other company");
    }

    @Test
    void whatFollowsTheNameTellsAsWell() {
        Script player = article("match.txt", "2026-03-05", "Daniel Lim, a Chilean striker, passed to Boris Keller.")
                .person("Boris Keller");

        assertThat(bearers(WholeLedger.of(List.of(BANKER, player)))).hasSize(2);
    }

    @Test
    void articlesThatDoNotSayGoWithTheCompany() {
        Script more = article("second.txt", "2026-03-06", "Daniel Lim spoke to Marta Lindqvist.")
                .person("Marta Lindqvist");
        Script again = article("third.txt", "2026-03-06", "Central banker Daniel Lim spoke.");
        WholeLedger ledger = WholeLedger.of(List.of(BANKER, PLAYER, more, again));

        assertThat(bearers(ledger)).hasSize(2);
        assertThat(bearerIn(ledger, more)).isEqualTo(bearerIn(ledger, BANKER)).isEqualTo(bearerIn(ledger, again));
    }

    @Test
    void articlesThatDoNotSayAndNameNobodyStayApartFromBoth() {
        Script unclear = article("unclear.txt", "2026-03-06", "Daniel Lim slept.");

        assertThat(bearers(WholeLedger.of(List.of(BANKER, PLAYER, unclear)))).hasSize(3);
    }

    @Test
    void whoeverIsNamedWithBothSpeaksForOne() {
        Script player = article("match.txt", "2026-03-05", "Midfielder Daniel Lim thanked Marta Lindqvist.")
                .person("Marta Lindqvist");

        assertThat(bearers(WholeLedger.of(List.of(BANKER, player)))).hasSize(1);
    }

    @Test
    void oneArticleThatTellsOfBothIsEnough() {
        Script both = article(
                        "life.txt", "2026-03-09", "Daniel Lim, a footballer turned senator, sat down with Ada Brandt.")
                .person("Ada Brandt");

        assertThat(bearers(WholeLedger.of(List.of(BANKER, PLAYER, both)))).hasSize(1);
    }

    @Test
    void aPlayerOfLongAgoWhoGovernsInTheSameCountryIsOne() {
        Script then = article("then.txt", "1995-03-05", "Striker Daniel Lim scored for Chile against Boris Keller.")
                .person("Boris Keller")
                .place("Chile");
        Script now = article("now.txt", "2026-03-05", "President Daniel Lim of Chile received Marta Lindqvist.")
                .person("Marta Lindqvist")
                .place("Chile");

        assertThat(bearers(WholeLedger.of(List.of(then, now)))).hasSize(1);
    }

    @Test
    void anActorWhoComesToGovernIsOne() {
        Script then = article("then.txt", "2025-09-05", "Actor Daniel Lim of Chile toured with Boris Keller.")
                .person("Boris Keller")
                .place("Chile");
        Script now = article("now.txt", "2026-03-05", "President Daniel Lim of Chile received Marta Lindqvist.")
                .person("Marta Lindqvist")
                .place("Chile");

        assertThat(bearers(WholeLedger.of(List.of(then, now)))).hasSize(1);
    }

    @Test
    void anOfficeThatChangesAndAFormerCallingSplitNobody() {
        Script minister = article("minister.txt", "2026-04-05", "Finance minister Daniel Lim met Ada Brandt.")
                .person("Ada Brandt");
        Script executive = article("company.txt", "2026-05-05", "Chief executive Daniel Lim met Chidi Okafor.")
                .person("Chidi Okafor");
        Script former = article("former.txt", "2026-05-06", "Former striker Daniel Lim met Priya Raman.")
                .person("Priya Raman");

        assertThat(bearers(WholeLedger.of(List.of(BANKER, minister, executive, former))))
                .hasSize(1);
    }

    private static final Script MINISTER = article(
                    "bomb.txt", "2026-03-05", "Somalia's interior minister, Daniel Lim, met Ada Brandt.")
            .person("Ada Brandt")
            .place("Somalia")
            .relation("Daniel Lim", "HOLDS_ROLE", "interior minister", "Somalia");

    @Test
    void officialsOfTwoStatesAreTwo() {
        WholeLedger ledger = WholeLedger.of(List.of(governor("2026-03-09"), MINISTER));

        assertThat(bearers(ledger)).hasSize(2);
        assertThat(bearers(ledger))
                .flatExtracting(Identity::reasons)
                .extracting(Identity.Reason::reason)
                .contains("another “daniel lim” is known for office, serving Somalia, in other company");
    }

    @Test
    void officialsOfTwoStatesAreTwoAlsoWhereNobodyKnowsWhenTheArticlesCameOut() {
        assertThat(bearers(WholeLedger.of(List.of(governor(null), MINISTER)))).hasSize(2);
    }

    @Test
    void anOfficialOfWhomNobodySaysWhoseGoesWithTheCompany() {
        Script minister = article("again.txt", "2026-03-06", "Interior minister Daniel Lim met Ada Brandt.")
                .person("Ada Brandt");
        WholeLedger ledger = WholeLedger.of(List.of(governor("2026-03-09"), MINISTER, minister));

        assertThat(bearers(ledger)).hasSize(2);
        assertThat(bearerIn(ledger, minister)).isEqualTo(bearerIn(ledger, MINISTER));
    }

    @Test
    void whoServesAnotherStateYearsLaterOrWithTheSamePeopleIsOne() {
        Script envoy = article("envoy.txt", "2026-03-06", "Daniel Lim, Chile's ambassador to Egypt, met Boris Keller.")
                .person("Boris Keller")
                .place("Chile")
                .relation("Daniel Lim", "HOLDS_ROLE", "ambassador", "Chile");

        assertThat(bearers(WholeLedger.of(List.of(governor("2029-03-09"), MINISTER))))
                .hasSize(1);
        assertThat(bearers(WholeLedger.of(
                        List.of(governor("2026-03-09").says("Ada Brandt left.").person("Ada Brandt"), MINISTER))))
                .hasSize(1);
        assertThat(bearers(WholeLedger.of(List.of(envoy, MINISTER)))).hasSize(1);
    }

    private static Script governor(String date) {
        String bank = "Egypt's central bank";
        return article("rate.txt", date, "Daniel Lim, the governor of Egypt's central bank, met Marta Lindqvist.")
                .person("Marta Lindqvist")
                .named(EntityType.ORGANIZATION, bank)
                .relation("Daniel Lim", "HOLDS_ROLE", "governor", bank);
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<Script> articles = new ArrayList<>(List.of(
                BANKER,
                PLAYER,
                MINISTER,
                governor("2026-03-09"),
                article("unclear.txt", "2026-03-06", "Daniel Lim slept."),
                article("second.txt", "2026-03-06", "Dan Lim spoke to Boris Keller.")
                        .person("Boris Keller"),
                article("third.txt", "2026-03-07", "Striker Daniel Lim ran.")));
        WholeLedger first = WholeLedger.of(articles);
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(articles, random);
            assertThat(WholeLedger.of(articles)).isEqualTo(first);
        }
    }

    private static Script article(String file, String date, String sentence) {
        return Script.article(file, "Coast Daily", date).says(sentence).named(EntityType.PERSON, "Daniel Lim");
    }

    private static List<Identity> bearers(WholeLedger ledger) {
        return ledger.entities().stream()
                .filter(entity ->
                        entity.designations().stream().anyMatch(one -> one.key().equals("daniel lim")))
                .toList();
    }

    private static Identity bearerIn(WholeLedger ledger, Script article) {
        Set<Designation> used = article.claims().designations().stream().collect(Collectors.toSet());
        return bearers(ledger).stream()
                .filter(entity -> entity.designations().stream().anyMatch(used::contains))
                .findFirst()
                .orElseThrow();
    }
}
