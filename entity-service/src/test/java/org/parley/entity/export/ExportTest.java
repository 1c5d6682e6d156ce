package org.parley.entity.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.Stories;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@ParleyTest
class ExportTest {

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    DataSource database;

    @BeforeEach
    void stories() {
        Api.deleteAll();
        Stories.harbour().forEach(story -> Api.deliver(story, 1).then().statusCode(200));
    }

    @AfterEach
    void undoAll() {
        List<Map<String, Object>> decisions = Api.get("/api/decisions?size=100").getList("items");
        decisions.stream()
                .filter(decision -> decision.get("undoneBy") == null)
                .forEach(decision -> Api.as("analyst")
                        .post("/api/decisions/{id}/undo", decision.get("id"))
                        .then()
                        .statusCode(204));
    }

    @Test
    void anArchiveGivesTheSameGraphToAnEmptySystem() throws Exception {
        Script corrected = Script.article("first.txt", "Coast Daily", "2026-03-04")
                .says("Foreign Minister Oleh Vasylenko stayed at home.")
                .person("Oleh Vasylenko")
                .relation("Oleh Vasylenko", "HOLDS_ROLE", "foreign minister", null, "Coast Daily");
        Api.deliver(corrected, 2).then().statusCode(200);
        decide("not-the-same", Map.of("one", entity("Vasilenko"), "other", entity("Raman")));
        decide("same", Map.of("one", entity("Lindqvist"), "other", entity("Raman")));
        String before = text("json");
        String archive = Api.as("admin").get("/api/archive").asString();
        Api.deleteAll();
        forgetDecisions();

        Api.as("admin")
                .contentType(ContentType.JSON)
                .body(archive)
                .post("/api/archive")
                .then()
                .statusCode(200);

        assertThat(json.readTree(text("json"))).isEqualTo(json.readTree(before));
        assertThat(json.readTree(Api.as("admin").get("/api/archive").asString()))
                .isEqualTo(json.readTree(archive));
        assertThat(Api.get("/api/articles/{id}/versions", corrected.id()).getList("version"))
                .containsExactly(2, 1);
    }

    @Test
    void theJsonOfAnAdminGivesTheSameGraphToAnEmptySystemAndThatOfAnAnalystCannot() throws Exception {
        String analysts = text("json");
        String graph = Api.as("admin").get("/api/graph").asString();
        Api.deleteAll();
        forgetDecisions();

        Api.as("admin")
                .contentType(ContentType.JSON)
                .body(analysts)
                .post("/api/archive")
                .then()
                .statusCode(400);
        assertThat(json.readTree(text("json")).path("facts")).isEmpty();
        Api.as("admin")
                .contentType(ContentType.JSON)
                .body(graph)
                .post("/api/archive")
                .then()
                .statusCode(200);

        assertThat(json.readTree(Api.as("admin").get("/api/graph").asString())).isEqualTo(json.readTree(graph));
        assertThat(json.readTree(text("json"))).isEqualTo(json.readTree(analysts));
    }

    @Test
    void takingAnArchiveInTwiceChangesNothingAndIsKept() throws Exception {
        String before = text("json");
        int kept = imports();
        String archive = Api.as("admin").get("/api/archive").asString();

        int articles = Api.as("admin")
                .contentType(ContentType.JSON)
                .body(archive)
                .post("/api/archive")
                .then()
                .statusCode(200)
                .extract()
                .path("articles");

        assertThat(articles).isZero();
        assertThat(text("json")).isEqualTo(before);
        assertThat(imports()).isEqualTo(kept + 1);
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        for (String body : List.of(
                text("json"),
                "[]",
                "{}",
                "{\"format\":7}",
                "{\"format\":1,\"articles\":[{]}",
                "{\"format\":1,\"other\":[{}]}")) {
            Api.as("admin")
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/archive")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void theTableHasALineForEachClaim() throws Exception {
        String csv = text("csv");

        List<Map<String, String>> lines;
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            lines = rows.readAll();
        }
        assertThat(lines).hasSize(claims());
        assertThat(csv).matches("(?s)id,kind,.*,origin,claimStart,claimEnd,claimStatus,reader\r\n.*\r\n");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("type", "HOLDS_ROLE")
                        .containsEntry("subject", "Oleg Vasilenko")
                        .containsEntry("role", "foreign minister")
                        .containsEntry("article", "first.txt")
                        .containsEntry("chain", "Baltic Wire > Coast Daily")
                        .containsEntry("origin", "Baltic Wire"))
                .allSatisfy(line -> assertThat(line.get("sentence")).isNotBlank());
    }

    @Test
    void whatASecondReaderHasReadIsMarked() throws Exception {
        Script read = Script.article("second-reader.txt", "Fjord Daily", "2026-03-04")
                .says("Ida Berg and Jon Vik broke bread in Lund.")
                .person("Ida Berg")
                .person("Jon Vik")
                .place("Lund")
                .event("MEETING", Status.HELD, null, null, "Lund", List.of("Ida Berg", "Jon Vik"), "Fjord Daily")
                .bySecondReader();
        Api.deliver(read, 1).then().statusCode(200);

        assertThat(text("csv").lines().filter(line -> line.endsWith(",SECOND")))
                .singleElement()
                .asString()
                .contains("broke bread");
        assertThat(json.readTree(text("json")).path("facts"))
                .filteredOn(fact -> fact.has("reader"))
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact.at("/claims/0/reader").asText()).isEqualTo("SECOND"));
        assertThat(text("ftm")).containsOnlyOnce("; read by: SECOND)");
        assertThat(text("graphml")).containsOnlyOnce("<data key=\"node.reader\">SECOND</data>");
    }

    @Test
    void aCellIsNeverAFormula() {
        Api.deliver(
                        Script.article("formula.txt", "=cmd()", "2026-03-04")
                                .says("=1+1 Ada Brandt leads the Glacier Institute.")
                                .person("Ada Brandt")
                                .relation("Ada Brandt", "HOLDS_ROLE", "+lead", null, "=cmd()"),
                        1)
                .then()
                .statusCode(200);

        assertThat(text("csv")).contains("'=cmd()", "'=1+1 Ada").doesNotContain(",=cmd()", ",\"=1+1");
    }

    @Test
    void followTheMoneyReferencesOnlyWhatIsThere() throws Exception {
        Map<String, JsonNode> things = new HashMap<>();
        for (String line : text("ftm").lines().toList()) {
            JsonNode thing = json.readTree(line);
            things.put(thing.get("id").asText(), thing);
        }

        assertThat(things.values())
                .extracting(thing -> thing.get("schema").asText())
                .contains(
                        "Article",
                        "Person",
                        "Organization",
                        "Address",
                        "Event",
                        "Occupancy",
                        "Position",
                        "Note",
                        "Directorship");
        for (JsonNode thing : things.values()) {
            for (String property :
                    List.of("proof", "holder", "post", "director", "organization", "involved", "entity")) {
                thing.path("properties")
                        .path(property)
                        .forEach(id -> assertThat(things).containsKey(id.asText()));
            }
        }
        JsonNode event = things.values().stream()
                .filter(thing -> thing.get("schema").asText().equals("Event")
                        && thing.at("/properties/proof").size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(event.at("/properties/startDate/0").asText()).isEqualTo("2026-03-02");
        assertThat(event.at("/properties/description/0").asText()).contains("Baltic Wire");
    }

    @Test
    void graphMlIsWellFormedAndItsEdgesHaveBothEnds() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text("graphml").getBytes(StandardCharsets.UTF_8)));

        Set<String> nodes = new HashSet<>();
        NodeList all = document.getElementsByTagName("node");
        for (int i = 0; i < all.getLength(); i++) {
            nodes.add(((Element) all.item(i)).getAttribute("id"));
        }
        NodeList edges = document.getElementsByTagName("edge");
        assertThat(edges.getLength()).isGreaterThan(5);
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
        }
        assertThat(text("graphml")).contains("Foreign Minister Oleh Vasylenko met Marta Lindqvist");
    }

    @Test
    void anUnknownFormatIsRefused() {
        Api.as("analyst").get("/api/graph?format=pdf").then().statusCode(404);
    }

    private void forgetDecisions() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from decision_undone");
            statement.execute("delete from decision");
        }
    }

    private static int imports() {
        return Api.as("admin").get("/api/audit?action=IMPORTED").path("total");
    }

    private static int claims() {
        return Stories.harbour().stream()
                .mapToInt(story -> story.claims().claims().size())
                .sum();
    }

    /** The export, also kept as {@code target/graph.FORMAT} for the validators that the guide to exports names. */
    private static String text(String format) {
        String text =
                Api.as("analyst").get("/api/graph?format={format}", format).asString();
        try {
            Files.writeString(Path.of("target", "graph." + format), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text;
    }

    private static String entity(String name) {
        return Api.get("/api/entities?q={name}", name).getString("items[0].entity.id");
    }

    private static void decide(String kind, Map<String, String> what) {
        Map<String, String> body = new HashMap<>(what);
        body.put("reason", "because the test says so");
        Api.as("analyst")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/decisions/" + kind)
                .then()
                .statusCode(200);
    }
}
