package org.parley.entity.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;
import org.parley.entity.testing.Script;
import org.parley.entity.testing.Stories;

@ParleyTest
class VersionTest {

    private static final Script CORRECTED = Script.article("first.txt", "Coast Daily", "2026-03-05")
            .says("Correction.")
            .says("Foreign Minister Oleh Vasylenko met Marta Lindqvist in Riga on 2 March, the Baltic Wire reported.")
            .person("Oleh Vasylenko", "Vasylenko")
            .relation("Oleh Vasylenko", "HOLDS_ROLE", "foreign minister", null, "Coast Daily");

    @BeforeEach
    void versions() {
        Api.deleteAll();
        Api.deliver(Stories.first(), 1).then().statusCode(200);
        Api.deliver(CORRECTED, 2).then().statusCode(200);
    }

    @Test
    void everyVersionIsKept() {
        List<Map<String, Object>> versions =
                Api.get("/api/articles/{id}/versions", CORRECTED.id()).getList("");

        assertThat(versions).extracting(version -> version.get("version")).containsExactly(2, 1);
        assertThat(versions).extracting(version -> version.get("current")).containsExactly(true, false);
    }

    @Test
    void theDifferenceLosesNothingOfEitherText() {
        JsonPath difference = Api.get("/api/articles/{id}/difference", CORRECTED.id());

        List<Map<String, String>> parts = difference.getList("text");
        assertThat(joined(parts, "REMOVED")).isEqualTo(Stories.first().text());
        assertThat(joined(parts, "ADDED")).isEqualTo(CORRECTED.text());
        assertThat(parts)
                .anyMatch(part ->
                        part.get("kind").equals("KEPT") && part.get("text").contains("Lindqvist"));
        assertThat(difference.getList("fields.field")).containsExactly("publishedAt");
        assertThat(difference.getInt("from")).isEqualTo(1);
    }

    @Test
    void theDifferenceTellsWhichClaimsCameAndWent() {
        JsonPath back = Api.get("/api/articles/{id}/difference?from=2&to=1", CORRECTED.id());
        JsonPath none = Api.get("/api/articles/{id}/difference?from=2&to=2", CORRECTED.id());

        assertThat(back.getList("claims.findAll { it.kind == 'ADDED' }.label"))
                .contains("holds role", "meeting · 2 Mar 2026");
        assertThat(back.getList("claims.findAll { it.kind == 'REMOVED' }.label"))
                .containsExactly("holds role");
        assertThat(none.getList("claims")).isEmpty();
        assertThat(none.getList("text.kind")).containsExactly("KEPT");
        Api.as("analyst")
                .get("/api/articles/{id}/difference?from=7", CORRECTED.id())
                .then()
                .statusCode(404);
    }

    private static String joined(List<Map<String, String>> parts, String own) {
        return parts.stream()
                .filter(part ->
                        part.get("kind").equals("KEPT") || part.get("kind").equals(own))
                .map(part -> part.get("text"))
                .collect(Collectors.joining());
    }
}
