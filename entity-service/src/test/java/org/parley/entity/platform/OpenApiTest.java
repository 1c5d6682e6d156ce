package org.parley.entity.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.entity.testing.ParleyTest;

@ParleyTest
class OpenApiTest {

    /** What is served is what is committed; to accept a change, copy {@code target/openapi.yaml} over it. */
    @Test
    void theServedContractIsTheCommittedOne() throws Exception {
        String served = given().get("/openapi").then().statusCode(200).extract().asString();
        Files.writeString(Path.of("target", "openapi.yaml"), served);

        assertThat(served).isEqualTo(Files.readString(Path.of("openapi.yaml")));
    }
}
