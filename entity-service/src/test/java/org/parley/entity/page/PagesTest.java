package org.parley.entity.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Stories;

@ParleyTest
class PagesTest {

    @BeforeEach
    void stories() {
        Api.deleteAll();
        Stories.harbour().forEach(story -> Api.deliver(story, 1).then().statusCode(200));
    }

    @Test
    void theDeskShowsWhatIsThere() {
        JsonPath desk = Api.get("/api/desk");

        assertThat(desk.getList("articles")).hasSize(5);
        assertThat(desk.getList("entities.entity.name"))
                .contains("Marta Lindqvist", "Glacier Institute")
                .as("people and organisations alone")
                .doesNotContain("Tallinn");
        assertThat(desk.getInt("counts.facts")).isEqualTo(6);
    }

    @Test
    void theDossierTellsNamesRolesEventsAndStatementsWithTheirOrigins() {
        String id = Api.get("/api/entities?q=Vasilenko").getString("items[0].entity.id");

        JsonPath dossier = Api.get("/api/entities/{id}", id);

        assertThat(dossier.getList("names.text")).contains("Oleh Vasylenko", "Oleg Vasilenko", "Vasylenko");
        assertThat(dossier.getList("why")).hasSize(2);
        assertThat(dossier.getList("roles.label"))
                .containsExactlyInAnyOrder("Oleg Vasilenko: foreign minister", "Oleg Vasilenko: defense minister");
        assertThat(dossier.getList("events.label"))
                .contains("meeting (planned): Marta Lindqvist, Oleg Vasilenko · Tallinn · 20 Apr (year open)");
        List<Map<String, Object>> events = dossier.getList("events");
        assertThat(events)
                .anySatisfy(event -> assertThat(event)
                        .containsEntry("articles", 2)
                        .containsEntry("origins", List.of("Baltic Wire"))
                        .containsEntry("publishers", List.of("Coast Daily", "Evening Ledger")));
        assertThat(dossier.getList("said")).hasSize(1);
        assertThat(dossier.getList("said[0].claims")).hasSize(2);
        assertThat(dossier.getString("said[0].toldTo.name")).isEqualTo("Baltic Wire");
        assertThat(dossier.getList("articles")).hasSize(3);
    }

    @Test
    void theArticlePageHoldsItsOwnClaimsAndTheCountsOfAll() {
        JsonPath page = Api.get("/api/articles/{id}", Stories.first().id());

        assertThat(page.getString("article.text")).isEqualTo(Stories.first().text());
        assertThat(page.getString("article.outlet")).isEqualTo("Coast Daily");
        assertThat(page.getList("mentions.entity.name")).contains("Oleg Vasilenko", "Baltic Wire", "Tallinn");
        assertThat(page.getList("facts.find { it.kind == 'EVENT' }.claims")).hasSize(1);
        assertThat(page.getInt("facts.find { it.kind == 'EVENT' }.articles")).isEqualTo(2);
        assertThat(page.getString("reliesOn[0].entity.name")).isEqualTo("Baltic Wire");
        assertThat(page.getList("sentences")).hasSize(2);
    }

    @Test
    void aFactOpensAllItsClaims() {
        String fact =
                Api.get("/api/articles/{id}", Stories.first().id()).getString("facts.find { it.kind == 'EVENT' }.id");

        JsonPath view = Api.get("/api/facts/{id}", fact);

        assertThat(view.getList("claims.article.outlet")).containsExactly("Coast Daily", "Evening Ledger");
        assertThat(view.getList("claims[0].chain")).isEqualTo(List.of("Baltic Wire", "Coast Daily"));
        String statement = Api.get("/api/articles/{id}", Stories.first().id()).getString("statements[0].id");
        assertThat(Api.get("/api/statements/{id}", statement).getList("claims")).hasSize(2);
    }

    @Test
    void theAnalysisIsServedAsItWasRead() {
        assertThat(Api.get("/api/articles/{id}/analysis", Stories.first().id()).getList("entities"))
                .hasSize(4);
    }

    @Test
    void listsArePaged() {
        JsonPath first = Api.get("/api/articles?page=0&size=2");
        JsonPath third = Api.get("/api/articles?page=2&size=2");

        assertThat(first.getList("items")).hasSize(2);
        assertThat(third.getList("items")).hasSize(1);
        assertThat(first.getInt("total")).isEqualTo(5);
        Api.as("analyst").get("/api/articles?size=101").then().statusCode(400);
    }

    @Test
    void searchFindsNamesHoweverSpelledAndWordsWhereTheyStand() {
        assertThat(Api.get("/api/search?q=Vasylenco").getList("entities.entity.name"))
                .contains("Oleg Vasilenko");
        assertThat(Api.get("/api/search?q=turkiye").getString("entities[0].entity.name"))
                .isEqualTo("Türkiye");

        JsonPath found = Api.get("/api/search?q=signed treaty");

        assertThat(found.getInt("articles.total")).isEqualTo(2);
        int start = found.getInt("articles.items[0].snippets[0].start");
        int end = found.getInt("articles.items[0].snippets[0].end");
        String file = found.getString("articles.items[0].article.file");
        String text = (file.equals("first.txt") ? Stories.first() : Stories.second()).text();
        assertThat(found.getString("articles.items[0].snippets[0].text")).isEqualTo(text.substring(start, end));
        assertThat(found.getList("articles.items[0].snippets[0].marks")).isNotEmpty();
        assertThat(found.getList("statements")).hasSize(1);
    }
}
