package org.parley.entity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.ledger.fact.Fact;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Reliance;
import org.parley.entity.testing.Samples;
import org.parley.entity.testing.WholeLedger;

/** The promise of the product on the articles that ship with it: echoes of one report are one origin. */
class SampleOriginsTest {

    private static final Samples SAMPLES = Samples.read();
    private static final WholeLedger LEDGER = WholeLedger.ofClaims(SAMPLES.claims());

    @Test
    void everyArticleRestsOnWhatItCites() {
        Map<String, List<String>> relied = new TreeMap<>();
        SAMPLES.articles()
                .forEach((file, article) -> relied.put(
                        file.replaceFirst("^([a-z]+-\\d).*", "$1"),
                        article.analysis().reliesOn().stream()
                                .map(Reliance::outlet)
                                .toList()));

        assertThat(relied)
                .hasSize(20)
                .containsEntry("river-2", List.of("Silk Road Monitor"))
                .containsEntry("river-3", List.of("Silk Road Monitor"))
                .containsEntry("river-4", List.of("Silk Road Monitor"))
                .containsEntry("river-5", List.of("Silk Road Monitor"))
                .containsEntry("takeover-2", List.of("Nordic Ledger"))
                .containsEntry("takeover-3", List.of("Nordic Ledger"))
                .containsEntry("takeover-4", List.of("Nordic Ledger"))
                .containsEntry("takeover-6", List.of("Capital Wire"))
                .containsEntry("ferry-3", List.of("Piraeus Chronicle"))
                .containsEntry("ferry-4", List.of("Piraeus Chronicle"))
                .containsEntry("ferry-6", List.of("Hellas Now"));
        assertThat(relied.values().stream().filter(List::isEmpty)).hasSize(9);
    }

    @Test
    void nothingButOutletsIsTakenForOne() {
        Set<String> outlets = SAMPLES.articles().values().stream()
                .flatMap(article -> article.analysis().entities().stream())
                .filter(entity -> entity.type() == EntityType.OUTLET)
                .map(entity -> entity.name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(outlets)
                .containsExactly(
                        "Aegean Times",
                        "Capital Wire",
                        "Caspian Wire",
                        "Harbour Watch",
                        "Hellas Now",
                        "Helsinki Business Review",
                        "Meridian News",
                        "Nordic Ledger",
                        "Oslo Morning Post",
                        "Piraeus Chronicle",
                        "Silk Road Monitor",
                        "Tashkent Observer");
    }

    @Test
    void echoesOfOneReportAreOneOrigin() {
        assertThat(origins("river-2", "TALKS")).containsExactly("Silk Road Monitor");
        assertThat(origins("river-3", "TALKS", "NEGOTIATIONS")).containsExactly("Silk Road Monitor");
        assertThat(origins("takeover-2", "ACQUISITION")).containsExactly("Nordic Ledger");
    }

    @Test
    void whoeverHasItFromSomeoneElseIsAnOriginOfTheirOwn() {
        // The inspector told one paper, which two repeat; the hearing is the second one's own.
        assertThat(origins("ferry-4", "TALKS", "MEETING")).containsExactly("Hellas Now", "Piraeus Chronicle");
        // Two papers know of one meeting by two different people; a third repeats what the first had.
        assertThat(origins("takeover-2", "TALKS")).containsExactly("Nordic Ledger", "Oslo Morning Post");
        assertThat(origins("takeover-1", "MEETING")).containsExactly("Nordic Ledger", "Oslo Morning Post");
    }

    @Test
    void thePaperOfTheFarmersIsAnotherThanTheDraftOfTheEnvoys() {
        assertThat(LEDGER.entity("nine point proposal").designations())
                .extracting(Designation::key)
                .containsExactly("nine point proposal");
    }

    @Test
    void anInterviewThatSeveralArticlesTellOfIsOne() {
        assertThat(LEDGER.events("INTERVIEW"))
                .extracting(Fact.Event::participants)
                .doesNotHaveDuplicates();
    }

    @Test
    void theDeadOfTheFerryAreMoreTwoWeeksLater() {
        assertThat(LEDGER.disagreements())
                .filteredOn(disagreement -> disagreement.slot().equals("number"))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Disagreement.Kind.CHANGE))
                .satisfies(one -> assertThat(one.sides())
                        .extracting(Disagreement.Side::value)
                        .containsExactly("Seventeen people killed", "nineteen people killed"));
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<ArticleClaims> shuffled = new ArrayList<>(SAMPLES.claims());
        Collections.shuffle(shuffled, new Random(11));

        assertThat(WholeLedger.ofClaims(shuffled)).isEqualTo(LEDGER);
    }

    /** The origins of the events of these types that an article tells of. */
    private static Set<String> origins(String article, String... types) {
        Set<String> origins = new TreeSet<>();
        for (Fact.Event event : LEDGER.events("TALKS", "MEETING", "NEGOTIATIONS", "ACQUISITION")) {
            boolean told = event.claims().stream()
                    .map(LEDGER.claims()::get)
                    .anyMatch(claim -> claim.source().file().startsWith(article)
                            && claim instanceof Claim.OfEvent of
                            && Set.of(types).contains(of.type()));
            if (told) {
                origins.addAll(LEDGER.origins(event));
            }
        }
        return origins;
    }
}
