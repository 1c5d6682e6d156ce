package org.parley.ingest.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.ingest.testing.RealSurroundings;

@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    /** `-Dparley.openapi.write=true` writes the file anew, for a change of the contract that is meant. */
    @Test
    void theContractOfTheCodeIsTheCommittedOne() throws IOException {
        String made = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("parley.openapi.write")) {
            Files.writeString(COMMITTED, made);
        }
        assertThat(made).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void servesTheCommittedContract() throws IOException {
        String served =
                given().get("/openapi.yaml").then().statusCode(200).extract().asString();

        assertThat(served).isEqualTo(Files.readString(COMMITTED));
    }
}
