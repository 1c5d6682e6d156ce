package org.parley.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that the pages read is one that the entity-service promises in its committed contract. */
class EntityContractTest {

    private static final Path CONTRACT = Path.of("../entity-service/openapi.yaml");
    private static final Pattern SCHEMA = Pattern.compile(" {4}(\\w+):");
    private static final Pattern PROPERTY = Pattern.compile(" {8}(\\w+):");

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("ArticleSummary", ArticleSummary.class),
                Arguments.of("ArticleView", ArticleView.class),
                Arguments.of("FullArticle", ArticleView.Body.class),
                Arguments.of("MentionView", ArticleView.Mention.class),
                Arguments.of("Reliance", ArticleView.ReliesOn.class),
                Arguments.of("AuditView", AuditEntry.class),
                Arguments.of("Claim", Claim.class),
                Arguments.of("Desk", Desk.class),
                Arguments.of("Counts", Desk.Counts.class),
                Arguments.of("Dossier", Dossier.class),
                Arguments.of("Name", Dossier.Name.class),
                Arguments.of("Why", Dossier.Reason.class),
                Arguments.of("EntityActivity", EntitySummary.class),
                Arguments.of("EntityRef", EntityRef.class),
                Arguments.of("FactWithHistory", Fact.class),
                Arguments.of("Party", Fact.Participant.class),
                Arguments.of("When", FactTime.class),
                Arguments.of("Impact", Impact.class),
                Arguments.of("Labelled", Impact.Label.class),
                Arguments.of("PageArticleSummary", Paged.class),
                Arguments.of("Found", SearchResult.class),
                Arguments.of("FoundArticle", SearchResult.Hit.class),
                Arguments.of("NamedEntity", SearchResult.Match.class),
                Arguments.of("Snippet", SearchResult.Snippet.class),
                Arguments.of("Change", Changes.Change.class),
                Arguments.of("ChangePage", Changes.class),
                Arguments.of("Link", Neighbourhood.Link.class),
                Arguments.of("Neighbour", Neighbourhood.Neighbour.class),
                Arguments.of("Neighbourhood", Neighbourhood.class),
                Arguments.of("EvidencePath", EvidencePath.class),
                Arguments.of("Step", EvidencePath.Step.class),
                Arguments.of("Report", Fact.Report.class),
                Arguments.of("TimelineEntry", TimelineEntry.class),
                Arguments.of("Disagreement", Disagreement.class),
                Arguments.of("Side", Disagreement.Side.class),
                Arguments.of("Ruling", Disagreement.Ruling.class),
                Arguments.of("Decision", Decision.class),
                Arguments.of("OnEntities", DecisionApi.OnEntities.class),
                Arguments.of("Split", DecisionApi.Split.class),
                Arguments.of("Rejection", DecisionApi.Rejection.class),
                Arguments.of("Ruling1", DecisionApi.Rule.class),
                Arguments.of("Decided", DecisionApi.Decided.class),
                Arguments.of("SavedSearch", SavedSearch.class),
                Arguments.of("NewSearch", SavedSearchApi.NewSearch.class),
                Arguments.of("Span", Span.class),
                Arguments.of("Statement", Statement.class),
                Arguments.of("Speaker", Statement.Speaker.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsOnlyWhatIsPromised(String schema, Class<? extends Record> type) throws IOException {
        Set<String> read = new TreeSet<>(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        assertThat(promised()).containsKey(schema);
        assertThat(promised().get(schema)).containsAll(read);
    }

    /** The properties of each schema: the contract is generated, so that its indentation can be relied on. */
    private static Map<String, Set<String>> promised() throws IOException {
        Map<String, Set<String>> schemas = new HashMap<>();
        Set<String> properties = new TreeSet<>();
        for (String line : Files.readAllLines(CONTRACT)) {
            Matcher schema = SCHEMA.matcher(line);
            Matcher property = PROPERTY.matcher(line);
            if (schema.matches()) {
                properties = schemas.computeIfAbsent(schema.group(1), name -> new TreeSet<>());
            } else if (property.matches()) {
                properties.add(property.group(1));
            }
        }
        return schemas;
    }
}
