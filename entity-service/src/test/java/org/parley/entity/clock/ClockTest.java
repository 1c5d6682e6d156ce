package org.parley.entity.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Script;

/** A visit is planned on the 3rd, put off on the 8th, and held on the 20th, as a second outlet has it first hand. */
@ParleyTest
class ClockTest {

    private String minister;

    @BeforeEach
    void articles() {
        Api.deleteAll();
        deliver(visit("plan.txt", "Coast Daily", "2026-05-03", Status.PLANNED, "2026-05-20"));
        deliver(visit("delay.txt", "Coast Daily", "2026-05-08", Status.POSTPONED, "2026-05-20"));
        deliver(visit("held.txt", "Harbour Post", "2026-05-21", Status.HELD, "2026-05-20"));
        minister = Api.get("/api/entities?q=Ilves").getString("items[0].entity.id");
    }

    @Test
    void whatWasKnownOnADayIsToldFromTheClaimsOfThatDay() {
        String event = event();

        JsonPath early = Api.get("/api/facts/{id}?asOf=2026-05-04", event);
        JsonPath late = Api.get("/api/facts/{id}?asOf=2026-05-30", event);

        assertThat(early.getString("status")).isEqualTo("PLANNED");
        assertThat(early.getList("origins")).containsExactly("Coast Daily");
        assertThat(early.getList("claims")).hasSize(1);
        assertThat(late.getString("status")).isEqualTo("HELD");
        assertThat(late.getList("origins")).containsExactly("Coast Daily", "Harbour Post");
        assertThat(late.getString("knownSince")).isEqualTo("2026-05-03");
        Api.as("analyst").get("/api/facts/{id}?asOf=2026-05-02", event).then().statusCode(404);
    }

    @Test
    void anEventTellsItsHistory() {
        List<Map<String, Object>> history = Api.get("/api/facts/{id}", event()).getList("history");

        assertThat(history).extracting(report -> report.get("status")).containsExactly("PLANNED", "POSTPONED", "HELD");
        assertThat(history)
                .extracting(report -> report.get("known"))
                .containsExactly("2026-05-03", "2026-05-08", "2026-05-21");
        assertThat(history.getLast()).containsEntry("origins", List.of("Harbour Post"));
    }

    @Test
    void theDossierKnowsBothClocks() {
        assertThat(Api.get("/api/entities/{id}?asOf=2026-05-09", minister).getString("events[0].status"))
                .isEqualTo("POSTPONED");
        assertThat(Api.get("/api/entities/{id}?asOf=2026-05-09", minister).getList("articles"))
                .hasSize(2);
        assertThat(Api.get("/api/entities/{id}?asOf=2026-05-01", minister).getList("events"))
                .isEmpty();
        assertThat(Api.get("/api/entities/{id}?from=2026-05-20&to=2026-05-20", minister)
                        .getList("events"))
                .hasSize(1);
        assertThat(Api.get("/api/entities/{id}?from=2026-05-21", minister).getList("events"))
                .isEmpty();
    }

    @Test
    void theTimelineRunsByEitherClock() {
        JsonPath happened = Api.get("/api/entities/{id}/timeline", minister);
        JsonPath known = Api.get("/api/entities/{id}/timeline?clock=PUBLICATION", minister);

        assertThat(happened.getList("items.start")).containsExactly("2026-05-20");
        assertThat(known.getList("items.start")).containsExactly("2026-05-03", "2026-05-03");
        assertThat(known.getInt("total")).isEqualTo(2);
        assertThat(Api.get("/api/entities/{id}/timeline?to=2026-05-19", minister)
                        .getInt("total"))
                .isZero();
    }

    @Test
    void whatChangedIsNewOrToldOtherwise() {
        JsonPath first = Api.get("/api/changes?from=2026-05-01&to=2026-05-04");
        JsonPath second = Api.get("/api/changes?from=2026-05-04&to=2026-05-30");

        assertThat(first.getMap("counts")).isEqualTo(Map.of("NEW_ENTITY", 2, "NEW_FACT", 2));
        assertThat(first.getInt("total")).isEqualTo(4);
        assertThat(second.getList("items.kind")).containsExactly("NEW_ORIGIN", "NEW_ORIGIN", "NEW_STATUS");
        Map<String, Object> status = second.getMap("items.find { it.kind == 'NEW_STATUS' }");
        assertThat(status)
                .containsEntry("before", "PLANNED")
                .containsEntry("after", "HELD")
                .containsEntry("known", "2026-05-21");
        assertThat(second.getString("items.find { it.kind == 'NEW_ORIGIN' }.after"))
                .isEqualTo("Harbour Post");
        assertThat(Api.get("/api/changes?from=2026-05-21&to=2026-05-30").getInt("total"))
                .isZero();
    }

    @Test
    void changesAreNarrowedAndPaged() {
        String town = Api.get("/api/entities?q=Narva").getString("items[0].entity.id");

        JsonPath about = Api.get("/api/changes?from=2026-05-01&to=2026-05-30&about={id}", town);
        JsonPath page = Api.get("/api/changes?from=2026-05-01&to=2026-05-30&kind=NEW_FACT&size=1&page=1");

        assertThat(about.getMap("counts")).isEqualTo(Map.of("NEW_FACT", 1));
        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getInt("total")).isEqualTo(2);
        Api.as("analyst").get("/api/changes?to=2026-05-30").then().statusCode(400);
    }

    private String event() {
        return Api.get("/api/facts?about={id}&kind=EVENT", minister).getString("items[0].id");
    }

    private static Script visit(String file, String outlet, String published, Status status, String day) {
        return Script.article(file, outlet, published)
                .says("Minister Kaja Ilves and the visit to Narva on 20 May.")
                .person("Kaja Ilves")
                .place("Narva")
                .relation("Kaja Ilves", "HOLDS_ROLE", "minister", null, outlet)
                .event("VISIT", status, day, day, "Narva", List.of("Kaja Ilves"), outlet);
    }

    private static void deliver(Script script) {
        Api.deliver(script, 1).then().statusCode(200);
    }
}
