package org.parley.entity.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Script;

/** An event of which articles tell different days: none of them is left out of what is shown of it. */
@ParleyTest
class DisputedEventTest {

    @BeforeEach
    void twoTellTheSecondOfMarchAndOneTheThird() {
        Api.deleteAll();
        Api.deliver(meeting("one.txt", "Coast Daily", "2026-03-04", "2 March", "2026-03-02"), 1);
        Api.deliver(meeting("two.txt", "Evening Ledger", "2026-03-05", "2 March", "2026-03-02"), 1);
        Api.deliver(meeting("three.txt", "Harbour Post", "2026-03-06", "3 March", "2026-03-03"), 1);
    }

    private static Script meeting(String file, String outlet, String published, String words, String day) {
        return Script.article(file, outlet, published)
                .says("Oleh Vasylenko met Marta Lindqvist in Tallinn on " + words + ".")
                .person("Oleh Vasylenko")
                .person("Marta Lindqvist")
                .place("Tallinn")
                .event(
                        "MEETING",
                        Status.HELD,
                        day,
                        day,
                        "Tallinn",
                        List.of("Oleh Vasylenko", "Marta Lindqvist"),
                        outlet);
    }

    private static JsonPath event(String asOf) {
        JsonPath facts = Api.get("/api/facts?kind=EVENT" + asOf);
        assertThat(facts.getList("items")).hasSize(1);
        return facts;
    }

    @Test
    void eachDayIsShownWithWhoHadItFirstHand() {
        JsonPath facts = event("");

        assertThat(facts.getString("items[0].label")).endsWith("Tallinn · 2 Mar 2026 or 3 Mar 2026");
        assertThat(facts.getList("items[0].disagreements.slot")).containsExactly("date");
        assertThat(facts.getList("items[0].disagreements[0].sides.value")).containsExactly("2026-03-02", "2026-03-03");
        assertThat(facts.getList("items[0].disagreements[0].sides.origins"))
                .isEqualTo(List.of(List.of("Coast Daily", "Evening Ledger"), List.of("Harbour Post")));
        String event = facts.getString("items[0].id");
        assertThat(Api.get("/api/facts/{id}", event).getList("claims.time.start"))
                .as("with the sentences that tell each")
                .containsExactly("2026-03-02", "2026-03-02", "2026-03-03");
    }

    @Test
    void aDayThatNobodyHadToldYetIsNone() {
        JsonPath facts = event("&asOf=2026-03-05");

        assertThat(facts.getString("items[0].label")).endsWith("Tallinn · 2 Mar 2026");
        assertThat(facts.getList("items[0].disagreements")).isEmpty();
    }

    @Test
    void thatAnotherDayIsToldIsAChange() {
        JsonPath changes = Api.get("/api/changes?from=2026-03-05&to=2026-03-06");

        Map<String, Object> retold = changes.getMap("items.find { it.kind == 'NEW_TIME' }");
        assertThat(retold).containsEntry("before", "2 Mar 2026").containsEntry("after", "2 Mar 2026 or 3 Mar 2026");
    }

    @Test
    void whatAPersonRuledHolds() {
        UUID disagreement = UUID.fromString(event("").getString("items[0].disagreements[0].id"));
        String ruling = Api.as("analyst")
                .contentType(ContentType.JSON)
                .body(Map.of("disagreement", disagreement, "value", "2026-03-03", "reason", "The hall says so."))
                .post("/api/decisions/rule")
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        JsonPath ruled = event("");
        Api.as("analyst").post("/api/decisions/{id}/undo", ruling).then().statusCode(204);

        assertThat(ruled.getString("items[0].label")).endsWith("Tallinn · 3 Mar 2026");
        assertThat(ruled.getString("items[0].disagreements[0].ruling.value")).isEqualTo("2026-03-03");
        assertThat(event("").getString("items[0].label")).endsWith("2 Mar 2026 or 3 Mar 2026");
    }
}
