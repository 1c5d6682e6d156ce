package org.parley.entity.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs rely on codes, so people can look each of them up. */
class ErrorCodeTest {

    @ParameterizedTest
    @EnumSource
    void standsInTheReference(ErrorCode code) throws IOException {
        String reference = Files.readString(Path.of("../docs/reference/problems.md"));
        String ofThisService =
                reference.substring(reference.indexOf("\n## entity-service\n")).split("\n## ", 3)[1];

        assertThat(ofThisService).contains("`" + code + "`");
    }
}
