package org.parley.entity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.ledger.identity.Identity;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.Stories;
import org.parley.entity.testing.WholeLedger;

class LedgerDerivationTest {

    private final WholeLedger ledger = WholeLedger.of(Stories.harbour());

    @Test
    void anyOrderGivesTheSameGraph() {
        List<Script> stories = new ArrayList<>(Stories.harbour());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(stories, random);
            assertThat(WholeLedger.of(stories)).isEqualTo(ledger);
        }
    }

    @Test
    void noFactAndNoStatementIsWithoutAClaim() {
        assertThat(ledger.facts())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.claims()).isNotEmpty());
        assertThat(ledger.statements())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.claims()).isNotEmpty());
    }

    @Test
    void everyClaimQuotesItsArticleToTheLetter() {
        for (Script story : Stories.harbour()) {
            ArticleText text = new ArticleText(story.text());
            assertThat(story.claims().claims()).isNotEmpty().allSatisfy(claim -> {
                assertThat(text.slice(claim.passage().span()))
                        .isEqualTo(claim.passage().quote());
                assertThat(claim.passage().marks()).allMatch(claim.passage().span()::contains);
            });
        }
    }

    @Test
    void spellingsOfOneNameAreOnePersonAndSayWhy() {
        Identity minister = ledger.entity("oleh vasylenko");

        assertThat(minister.designations())
                .extracting(designation -> designation.key())
                .containsExactlyInAnyOrder("oleh vasylenko", "oleg vasilenko", "vasylenko");
        assertThat(minister.reasons())
                .hasSize(2)
                .extracting(Identity.Reason::reason)
                .allMatch(why -> !why.isBlank());
    }

    @Test
    void namesOfOneCountryAreOneEntity() {
        assertThat(ledger.entity("turkiye").designations()).hasSize(1);
        assertThat(ledger.entity("united states").designations()).hasSize(1);
    }

    @Test
    void oneMeetingInTwoArticlesIsOneEventAndTheNextOneAnother() {
        List<Fact.Event> meetings = ledger.events("TALKS", "MEETING");

        assertThat(meetings).hasSize(2);
        Fact.Event held = meetings.stream()
                .filter(event -> event.claims().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(ledger.origins(held)).containsExactly("Baltic Wire");
        assertThat(ledger.publishers(held)).containsExactlyInAnyOrder("Coast Daily", "Evening Ledger");
    }

    @Test
    void oneUtteranceInTwoArticlesIsOneStatement() {
        assertThat(ledger.statements()).hasSize(2);
        assertThat(ledger.statements())
                .anySatisfy(statement -> assertThat(statement.claims()).hasSize(2));
    }

    @Test
    void twoOfficesOfOnePersonContradictEachOther() {
        assertThat(ledger.disagreements()).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.kind()).isEqualTo(Disagreement.Kind.CONTRADICTION);
            assertThat(disagreement.sides())
                    .extracting(Disagreement.Side::value)
                    .containsExactly("defense minister", "foreign minister");
        });
    }

    @Test
    void anArticleOfUnknownOutletIsAPublisherOfItsOwn() {
        assertThat(Stories.third().claims().claims()).extracting(Claim::origin).containsOnly("unknown:third.txt");
    }

    @Test
    void withoutAnArticleTheGraphIsAsIfItHadNeverBeen() {
        for (Script left : Stories.harbour()) {
            List<Script> others = Stories.harbour().stream()
                    .filter(story -> !story.file().equals(left.file()))
                    .toList();
            Set<UUID> gone = left.claims().claims().stream().map(Claim::id).collect(Collectors.toSet());
            assertThat(WholeLedger.of(others).facts())
                    .allSatisfy(fact -> assertThat(fact.claims()).doesNotContainAnyElementsOf(gone));
        }
    }
}
