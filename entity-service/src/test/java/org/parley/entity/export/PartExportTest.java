package org.parley.entity.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Stories;

/** What somebody sees on one page, taken along. */
@ParleyTest
class PartExportTest {

    @BeforeEach
    void stories() {
        Api.deleteAll();
        Stories.harbour().forEach(story -> Api.deliver(story, 1).then().statusCode(200));
    }

    private static String entity(String name) {
        return Api.get("/api/entities?q=" + name).getString("items[0].entity.id");
    }

    private static List<Map<String, String>> table(String part) throws IOException {
        String csv = Api.as("analyst")
                .get("/api/graph?format=csv&" + part)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return rows.readAll();
        }
    }

    private static Set<String> column(List<Map<String, String>> table, String name) {
        return table.stream().map(row -> row.get(name)).collect(Collectors.toSet());
    }

    @Test
    void ofOneEntityItHoldsWhatIsAboutItAndWhatItSays() throws IOException {
        List<Map<String, String>> table = table("about=" + entity("Vasilenko"));

        assertThat(column(table, "kind")).containsExactlyInAnyOrder("RELATION", "EVENT", "STATEMENT");
        assertThat(column(table, "outlet"))
                .as("not that of another story")
                .containsExactlyInAnyOrder("Coast Daily", "Evening Ledger", "");
        assertThat(table).allSatisfy(row -> assertThat(row.get("sentence")).isNotBlank());
    }

    @Test
    void nothingInItPointsToWhatIsNotInIt() {
        JsonPath graph = Api.get("/api/graph?about=" + entity("Raman"));

        assertThat(graph.getList("facts")).hasSize(1);
        assertThat(graph.getList("articles.file")).containsExactly("apart.txt");
        assertThat(graph.getList("entities.name")).containsExactlyInAnyOrder("Priya Raman", "Glacier Institute");
        assertThat(graph.getList("facts[0].claims.article")).isEqualTo(graph.getList("articles.id"));
        assertThat(graph.getMap("")).as("of a part nothing can be derived").doesNotContainKey("archive");
    }

    @Test
    void ofASearchItHoldsWhatASentenceWithTheWordsSays() throws IOException {
        List<Map<String, String>> table = table("q=treaty signed");

        assertThat(column(table, "kind")).containsExactly("STATEMENT");
        assertThat(column(table, "sentence"))
                .allSatisfy(sentence -> assertThat(sentence).contains("treaty would be signed"));
        assertThat(table("q=glacier"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("type", "HEADS").containsEntry("origins", "Mountain Times"));
        assertThat(table("q=nowhere")).isEmpty();
    }

    @Test
    void ofATimelineItHoldsTheEventsOfItsDaysAndTheDayThatEachArticleTells() throws IOException {
        String about = "events=true&about=" + entity("Vasilenko");

        assertThat(column(table(about), "kind")).containsExactly("EVENT");
        assertThat(column(table(about + "&from=2026-03-01&to=2026-03-31"), "claimStart"))
                .containsExactly("2026-03-02");
        assertThat(table(about + "&from=2026-03-03&to=2026-03-31")).isEmpty();
    }

    @Test
    void asOfADayItHoldsWhatWasPublishedByThen() throws IOException {
        String about = "about=" + entity("Vasilenko") + "&asOf=2026-03-04";

        assertThat(column(table(about), "article")).containsExactly("first.txt");
        JsonPath graph = Api.get("/api/graph?" + about);
        assertThat(graph.getList("articles.file")).containsExactly("first.txt");
        assertThat(namedIn(graph)).isEqualTo(Set.copyOf(graph.getList("articles.id", String.class)));
    }

    @Test
    void ofNamesItTellsThoseThatItsArticlesHave() {
        JsonPath graph = Api.get("/api/graph?q=treaty signed");

        assertThat(graph.getList("articles.file")).containsExactlyInAnyOrder("first.txt", "second.txt");
        assertThat(namedIn(graph)).isEqualTo(Set.copyOf(graph.getList("articles.id", String.class)));
    }

    private static Set<String> namedIn(JsonPath graph) {
        return Set.copyOf(graph.getList("entities.names.articles.flatten()", String.class));
    }

    @Test
    void byTheIdFromBeforeAMergeItIsAboutTheOneThatItIsNow() {
        List<String> ids = List.of(entity("Raman"), entity("Lindqvist"));
        String decision = Api.as("analyst")
                .contentType(ContentType.JSON)
                .body(Map.of("one", ids.get(0), "other", ids.get(1), "reason", "because the test says so"))
                .post("/api/decisions/same")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        try {
            String now = entity("Raman");
            String former = ids.get(0).equals(now) ? ids.get(1) : ids.get(0);
            int kept = exportsAbout(now);

            assertThat(Api.get("/api/graph?about=" + former).getList("facts.id"))
                    .isNotEmpty()
                    .isEqualTo(Api.get("/api/graph?about=" + now).getList("facts.id"));
            assertThat(exportsAbout(now)).isEqualTo(kept + 2);
        } finally {
            Api.as("analyst").post("/api/decisions/{id}/undo", decision).then().statusCode(204);
        }
    }

    @Test
    void whatIsTakenAlongIsKeptWithWhomItIsAbout() {
        String whom = entity("Raman");
        Api.get("/api/graph?about=" + whom);

        assertThat(exportsAbout(whom)).isPositive();
    }

    private static int exportsAbout(String entity) {
        return Api.as("admin")
                .get("/api/audit?action=EXPORTED&subject=" + entity)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("total");
    }
}
