package org.parley.entity.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Script;

/** Ada met Boris; Boris met Chidi; Chidi said something about Dora; everybody was in Lund. */
@ParleyTest
class NetworkTest {

    @BeforeEach
    void articles() {
        Api.deleteAll();
        meeting("one.txt", "Coast Daily", "2026-02-01", "Ada Brandt", "Boris Keller");
        meeting("two.txt", "Harbour Post", "2026-02-03", "Boris Keller", "Chidi Okafor");
        Script speech = Script.article("three.txt", "Harbour Post", "2026-02-05")
                .says("Chidi Okafor said that Dora Nemeth will win.")
                .person("Chidi Okafor")
                .person("Dora Nemeth");
        speech.said(speech.known("Chidi Okafor"), "Dora Nemeth will win", null, "Chidi Okafor", "Harbour Post");
        deliver(speech);
    }

    @Test
    void neighboursAreThoseOfFactsAndStatements() {
        JsonPath around = Api.get("/api/entities/{id}/neighbours", id("Okafor"));

        assertThat(around.getList("neighbours.entity.name"))
                .containsExactlyInAnyOrder("Boris Keller", "Lund", "Dora Nemeth");
        assertThat(around.getInt("total")).isEqualTo(3);
        // Boris and Lund are linked with each other by two meetings, of which one is told.
        assertThat(around.getList("links")).hasSize(4);
        assertThat(around.getList("links.links", Integer.class)).containsExactlyInAnyOrder(1, 1, 1, 2);
        assertThat(around.getList("neighbours.origins", Integer.class)).containsOnly(1);
    }

    @Test
    void neighboursAreNarrowedOnTheServerAndCapped() {
        String chidi = id("Okafor");

        assertThat(names("/api/entities/{id}/neighbours?type=PLACE", chidi)).containsExactly("Lund");
        assertThat(names("/api/entities/{id}/neighbours?link=STATEMENT", chidi)).containsExactly("Dora Nemeth");
        assertThat(names("/api/entities/{id}/neighbours?from=2026-02-04", chidi))
                .isEmpty();
        assertThat(names("/api/entities/{id}/neighbours?asOf=2026-02-03", chidi))
                .containsExactlyInAnyOrder("Boris Keller", "Lund");
        assertThat(names("/api/entities/{id}/neighbours?minOrigins=2", chidi)).isEmpty();
        JsonPath capped = Api.get("/api/entities/{id}/neighbours?limit=1", chidi);
        assertThat(capped.getList("neighbours")).hasSize(1);
        assertThat(capped.getInt("total")).isEqualTo(3);
        Api.as("analyst")
                .get("/api/entities/{id}/neighbours?limit=101", chidi)
                .then()
                .statusCode(400);
    }

    @Test
    void thePathIsTheShortestOneAndEachStepHasItsEvidence() {
        JsonPath byPlace = Api.get("/api/paths?one={a}&other={b}", id("Brandt"), id("Nemeth"));
        JsonPath byPeople = Api.get("/api/paths?one={a}&other={b}&without=PLACE", id("Brandt"), id("Nemeth"));

        assertThat(byPlace.getList("steps.to.name")).containsExactly("Lund", "Chidi Okafor", "Dora Nemeth");
        assertThat(byPeople.getList("steps.from.name")).containsExactly("Ada Brandt", "Boris Keller", "Chidi Okafor");
        assertThat(byPeople.getList("steps.to.name")).containsExactly("Boris Keller", "Chidi Okafor", "Dora Nemeth");
        assertThat(byPeople.getList("steps[0].fact.claims")).hasSize(1);
        assertThat(byPeople.getString("steps[2].statement.content")).isEqualTo("Dora Nemeth will win");
    }

    @Test
    void anEndMayBeOfATypeThatIsNoSteppingStone() {
        JsonPath path = Api.get("/api/paths?one={a}&other={b}&without=PLACE", id("Nemeth"), id("Lund"));

        assertThat(path.getList("steps.to.name")).containsExactly("Chidi Okafor", "Lund");
    }

    @Test
    void noPathIsAnAnswerToo() {
        JsonPath tooLong = Api.get("/api/paths?one={a}&other={b}&longest=2", id("Brandt"), id("Nemeth"));
        JsonPath tooEarly = Api.get("/api/paths?one={a}&other={b}&asOf=2026-02-03", id("Brandt"), id("Nemeth"));

        assertThat(tooLong.getBoolean("found")).isFalse();
        assertThat(tooLong.getList("steps")).isEmpty();
        assertThat(tooEarly.getBoolean("found")).isFalse();
        Api.as("analyst").get("/api/paths?one={a}", id("Brandt")).then().statusCode(400);
    }

    @Test
    void factsOfTwoAreWhatTheyShare() {
        JsonPath both = Api.get("/api/facts?about={a}&and={b}", id("Keller"), id("Okafor"));

        assertThat(both.getInt("total")).isEqualTo(1);
        assertThat(both.getString("items[0].type")).isEqualTo("MEETING");
        assertThat(Api.get("/api/facts?type=MEETING&to=2026-02-02").getInt("total"))
                .isEqualTo(1);
        assertThat(Api.get("/api/statements?speaker={a}", id("Okafor")).getInt("total"))
                .isEqualTo(1);
        assertThat(Api.get("/api/statements?about={a}", id("Okafor")).getInt("total"))
                .isZero();
    }

    private static List<String> names(String path, String id) {
        return Api.get(path, id).getList("neighbours.entity.name");
    }

    private static String id(String name) {
        return Api.get("/api/entities?q={name}", name).getString("items[0].entity.id");
    }

    private static void meeting(String file, String outlet, String day, String one, String other) {
        deliver(Script.article(file, outlet, day)
                .says("%s met %s in Lund.".formatted(one, other))
                .person(one)
                .person(other)
                .place("Lund")
                .event("MEETING", Status.HELD, day, day, "Lund", List.of(one, other), outlet));
    }

    private static void deliver(Script script) {
        Api.deliver(script, 1).then().statusCode(200);
    }
}
