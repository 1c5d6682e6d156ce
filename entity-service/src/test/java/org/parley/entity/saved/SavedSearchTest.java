package org.parley.entity.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.testing.Api;
import org.parley.entity.testing.ParleyTest;

@ParleyTest
class SavedSearchTest {

    private static final String ADDRESS = "/search?q=lake+accord";

    @Inject
    DataSource database;

    /** Nobody has been this one before. */
    private final String me = UUID.randomUUID().toString();

    private static RequestSpecification as(String subject) {
        return Api.as(Map.of("preferred_username", "ida", "sub", subject), "analyst");
    }

    private ValidatableResponse save(String name, String address) {
        Map<String, String> search = new HashMap<>();
        search.put("name", name);
        search.put("address", address);
        return as(me).contentType(ContentType.JSON)
                .body(search)
                .post("/api/saved-searches")
                .then();
    }

    private String saved(String name) {
        return save(name, ADDRESS).statusCode(200).extract().path("id");
    }

    private static List<String> names(String subject) {
        return as(subject)
                .get("/api/saved-searches")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("name");
    }

    @Test
    void areListedByName() {
        saved("water");
        saved(" Accord ");

        assertThat(names(me)).containsExactly("Accord", "water");
        as(me).get("/api/saved-searches").then().body("[0].address", equalTo(ADDRESS));
    }

    @Test
    void belongToWhoSavedThemHoweverTheyAreCalled() {
        String mine = saved("mine");
        String other = UUID.randomUUID().toString();

        assertThat(names(other)).isEmpty();
        as(other)
                .delete("/api/saved-searches/{id}", mine)
                .then()
                .statusCode(404)
                .body("code", equalTo("SAVED_SEARCH_NOT_FOUND"));
        as(other).post("/api/saved-searches/{id}/restore", mine).then().statusCode(404);
        assertThat(names(me)).containsExactly("mine");
    }

    @Test
    void aDeletionCanBeUndone() {
        String id = saved("lake");

        as(me).delete("/api/saved-searches/{id}", id).then().statusCode(204);
        as(me).delete("/api/saved-searches/{id}", id).then().statusCode(204);
        assertThat(names(me)).isEmpty();
        as(me).post("/api/saved-searches/{id}/restore", id).then().statusCode(200);
        as(me).post("/api/saved-searches/{id}/restore", id).then().body("name", equalTo("lake"));
        assertThat(names(me)).containsExactly("lake");
    }

    @Test
    void thereIsOneOfAName() {
        String first = saved("lake");

        save("lake", "/articles?q=lake")
                .statusCode(409)
                .body("code", equalTo("SAVED_SEARCH_IMPOSSIBLE"))
                .body("detail", containsString("“lake”"));
        as(me).delete("/api/saved-searches/{id}", first).then().statusCode(204);
        saved("lake");
        as(me).post("/api/saved-searches/{id}/restore", first).then().statusCode(409);
    }

    @Test
    void thereIsAnEndToThem() {
        for (int i = 0; i < 100; i++) {
            saved("search " + i);
        }

        save("one more", ADDRESS).statusCode(409).body("detail", containsString("Delete one"));
    }

    @Test
    void undoingADeletionDoesNotLeadBeyondTheEnd() {
        String deleted = saved("deleted");
        as(me).delete("/api/saved-searches/{id}", deleted).then().statusCode(204);
        for (int i = 0; i < 100; i++) {
            saved("search " + i);
        }

        as(me).post("/api/saved-searches/{id}/restore", deleted)
                .then()
                .statusCode(409)
                .body("detail", containsString("Delete one"));
        assertThat(names(me)).hasSize(100);
    }

    @Test
    void aDeletionCannotBeUndoneAfterADay() throws SQLException {
        String id = saved("lake");
        as(me).delete("/api/saved-searches/{id}", id).then().statusCode(204);
        try (Connection connection = database.getConnection();
                PreparedStatement aDayAgo = connection.prepareStatement(
                        "update saved_search set deleted_at = deleted_at - interval '25 hours' where id = ?")) {
            aDayAgo.setObject(1, UUID.fromString(id));
            assertThat(aDayAgo.executeUpdate()).isOne();
        }

        as(me).post("/api/saved-searches/{id}/restore", id).then().statusCode(404);
        assertThat(names(me)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "search", "/a b"})
    void noneLeadsToAnotherHost(String address) {
        save("away", address).statusCode(400).body("code", equalTo("INVALID_REQUEST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "half \uD83C"})
    void whatIsNoNameIsRefused(String name) {
        save(name, ADDRESS).statusCode(400);
    }
}
