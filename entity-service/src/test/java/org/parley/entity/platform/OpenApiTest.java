package org.parley.entity.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.entity.testing.ParleyTest;

@ParleyTest
class OpenApiTest {

    /** {@code -Dparley.openapi.write=true} writes the file anew, for a change of the contract that is meant. */
    @Test
    void theContractOfTheCodeIsTheCommittedOne() throws Exception {
        String made = given().get("/openapi").then().statusCode(200).extract().asString();
        Path committed = Path.of("openapi.yaml");
        if (Boolean.getBoolean("parley.openapi.write")) {
            Files.writeString(committed, made);
        }

        assertThat(made).isEqualTo(Files.readString(committed));
    }

    @Test
    void whatRunsServesTheCommittedContract() throws Exception {
        String served =
                given().get("/openapi.yaml").then().statusCode(200).extract().asString();

        assertThat(served).isEqualTo(Files.readString(Path.of("openapi.yaml")));
    }
}
